import type { languages } from '#lib/core/languages';
import { createEvent } from '#lib/events/commands/create-event';
import { releaseProgramme } from '#lib/events/commands/release-programme';
import { saveProgramme } from '#lib/events/commands/save-programme';
import { type EventShared, emptyEventShared, type Texts } from '#lib/events/event';
import { eventNoun } from '#lib/events/event-noun';
import type { Programme, Session } from '#lib/events/programme';
import { db } from '#lib/platform/db/client';
import { portalActor } from '#lib/publishing/portal-actor';
import { fillAndPublish, must, seedPerson } from '#seed/seed-steps';

/*
 * Fills a database with events to come, by the real commands, and gives the first of them a programme; `--events`,
 * `--sessions` and `--speakers` say how many.
 */

const zone = 'Asia/Bishkek';
const dayMs = 86_400_000;
const roomCount = 5;
const sessionsADay = 100;
const minutesASession = 25;

const inAll = (text: string): Texts => ({ ky: `${text} (ky)`, ru: `${text} (ru)`, en: `${text} (en)` });

function count(name: string): number {
  const given = Number(process.argv[process.argv.indexOf(`--${name}`) + 1]);
  if (!Number.isInteger(given) || given < 1) throw new Error(`--${name} wants a number.`);
  return given;
}

/** The first day of the event with the programme, as the morning of Bishkek, well after today. */
const firstMorning = Math.floor(Date.now() / dayMs) * dayMs + 30 * dayMs + 3 * 3_600_000;
const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

function sessionOf(number: number, personIds: readonly string[]): Session {
  const inDay = number % sessionsADay;
  const slot = Math.floor(inDay / roomCount);
  const startsAt = firstMorning + Math.floor(number / sessionsADay) * dayMs + slot * minutesASession * 60_000;
  const speaker = (offset: number): string => personIds[(number * 2 + offset) % personIds.length] ?? '';
  return {
    id: `s${number}`,
    kind: 'session',
    day: dayOf(startsAt),
    startsAt: new Date(startsAt).toISOString(),
    endsAt: new Date(startsAt + minutesASession * 60_000).toISOString(),
    roomId: `room-${inDay % roomCount}`,
    title: inAll(`Synthetic session ${number}, made for measuring`),
    abstract: inAll(
      'Synthetic words that say nothing about anybody and are never published. '.repeat(4).trim(),
    ),
    spoken: ['ru'],
    interpreted: ['ky'],
    doNotRecord: number % 7 === 0,
    people: [
      { personId: speaker(0), role: 'speaker' },
      { personId: speaker(1), role: 'moderator' },
    ],
  };
}

function programmeOf(sessions: number, personIds: readonly string[]): Programme {
  return {
    origin: 'organisers',
    note: { ky: '', ru: '', en: '' },
    rooms: Array.from({ length: roomCount }, (_, number) => ({
      id: `room-${number}`,
      name: inAll(`Room ${number}`),
    })),
    sessions: Array.from({ length: sessions }, (_, number) => sessionOf(number, personIds)),
  };
}

function sharedOf(number: number, days: number): EventShared {
  const start = firstMorning + number * (dayMs / 2);
  return {
    ...emptyEventShared,
    when:
      number === 0
        ? { kind: 'days', from: dayOf(start), until: dayOf(start + (days - 1) * dayMs), zone }
        : {
            ...{ kind: 'timed', zone },
            startsAt: new Date(start).toISOString(),
            endsAt: new Date(start + 7_200_000).toISOString(),
          },
    status: 'confirmed',
    place: { key: 'measured', name: inAll('A hall'), address: inAll('A street'), mapUrl: null },
  };
}

const [events, sessions, speakers] = [count('events'), count('sessions'), count('speakers')];
const database = db();
const actor = await portalActor(database);

async function makeSpeaker(number: number): Promise<string> {
  const key = `synthetic-person-${number}`;
  const name = inAll(`Synthetic Person ${number}`);
  const biographies = inAll('Made for measuring.');
  return await seedPerson(
    actor,
    { key, names: name, listedAs: name, biographies, appointments: [] },
    new Map(),
    database,
  );
}

async function makeEvent(number: number): Promise<string> {
  const what = `event ${number}`;
  const item = must(what, await createEvent(actor, { sourceLanguage: 'ru' }, database));
  const title = inAll(`Synthetic event ${number}, made for measuring`);
  const textIn = (language: (typeof languages)[number]) => ({
    title: title[language],
    summary: 'Synthetic.',
    blocks: [{ id: 'about', type: 'paragraph' as const, text: 'Made for measuring.' }],
  });
  await fillAndPublish(
    actor,
    {
      ...{ what, noun: eventNoun, item, sourceLanguage: 'ru' },
      shared: sharedOf(number, Math.ceil(sessions / sessionsADay)),
      texts: { ky: textIn('ky'), ru: textIn('ru'), en: textIn('en') },
    },
    database,
  );
  return item.itemId;
}

const personIds: string[] = [];
for (let number = 0; number < speakers; number += 1) personIds.push(await makeSpeaker(number));
const eventIds: string[] = [];
for (let number = 0; number < events; number += 1) eventIds.push(await makeEvent(number));
const [eventId = ''] = eventIds;
const content = programmeOf(sessions, personIds);
const { version } = must(
  'a programme',
  await saveProgramme(actor, { eventId, version: 0, content }, database),
);
must('a programme', await releaseProgramme(actor, { eventId, version }, database));
// Three cards an event, drawn beside the load for minutes, would be what is measured.
await database.outbox.deleteMany({ where: { effect: 'draw-share-card' } });
await database.$disconnect();
process.exit(0);
