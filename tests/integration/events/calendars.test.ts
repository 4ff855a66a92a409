import { beforeAll, describe, expect, test } from 'vitest';
import {
  type CalendarPart,
  findPublicCalendar,
  findSessionsCalendar,
} from '#lib/events/calendar-public-queries';
import { mergePeople } from '#lib/people/commands/merge-people';
import { accepted, slugOf } from '#tests/factories/make-article';
import {
  changePublicEvent,
  inAll,
  makeProgramme,
  makePublicEvent,
  makeSession,
  releaseNext,
} from '#tests/factories/make-event';
import { type MadePerson, makePerson } from '#tests/factories/make-person';
import { makeSpeaker } from '#tests/factories/make-speaker';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';
import type { ReadEntry } from '#tests/support/read-calendar';
import { readCalendarView, readEventCalendar } from '#tests/support/read-event-calendar';
import { statementsOf } from '#tests/support/statements';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

describe('calendars', () => {
  test('keep the name of a session and raise its number when it is moved between two readings', async () => {
    const { itemId: eventId, paths } = await makePublicEvent(newsroom);
    const asan = await makeSpeaker(newsroom, 'Asan');
    const people = [{ personId: asan, role: 'speaker' as const }];
    await releaseNext(newsroom, eventId, makeProgramme([makeSession('one', { people }), makeSession('two')]));
    const slug = slugOf(paths.ru);
    const parts: CalendarPart[] = [
      { of: 'session', sessionId: 'one' },
      { of: 'person', personId: asan },
    ];
    const before = await Promise.all(parts.map((part) => readEventCalendar(newsroom, slug, part)));
    const times = { startsAt: '2026-02-18T06:00:00.000Z', endsAt: '2026-02-18T06:30:00.000Z' };
    await releaseNext(newsroom, eventId, makeProgramme([makeSession('one', { people, ...times })]));
    for (const [index, part] of parts.entries()) {
      const [was] = before[index] as ReadEntry[];
      const [is] = (await readEventCalendar(newsroom, slug, part)) as ReadEntry[];
      expect(is).toMatchObject({
        uid: was?.uid,
        from: times.startsAt,
        until: times.endsAt,
        status: 'CONFIRMED',
      });
      expect(is?.sequence).toBeGreaterThan(was?.sequence ?? 0);
      expect(Date.parse(is?.changedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(was?.changedAt ?? ''));
    }
    expect(await readEventCalendar(newsroom, slug, { of: 'session', sessionId: 'two' })).toMatchObject([
      { status: 'CANCELLED' },
    ]);
    expect(await readEventCalendar(newsroom, slug, { of: 'session', sessionId: 'never' })).toBeNull();
  });

  test('say of an event that was cancelled that it is, with all its sessions, under the same names', async () => {
    const event = await makePublicEvent(newsroom);
    await releaseNext(newsroom, event.itemId, makeProgramme([makeSession('one')]));
    const slug = slugOf(event.paths.ru);
    const [before] = (await readEventCalendar(newsroom, slug, { of: 'event' })) as ReadEntry[];
    await changePublicEvent(newsroom, event, { status: 'cancelled', statusReason: inAll('Snow') });
    expect(await readEventCalendar(newsroom, slug, { of: 'event' })).toMatchObject([
      { uid: before?.uid, sequence: 2, status: 'CANCELLED', text: expect.stringContaining('Snow ru') },
    ]);
    expect(await readEventCalendar(newsroom, slug, { of: 'session', sessionId: 'one' })).toMatchObject([
      { status: 'CANCELLED' },
    ]);
    const { view } = await findPublicCalendar('ru', newsroom.database);
    expect(view.entries.find(({ uid }) => uid === before?.uid)?.status).toBe('cancelled');
  });
});

describe('the calendar of a person', () => {
  const read = async (itemId: string) => {
    const person = { itemId, name: 'Aida' };
    const { view, freshness } = await findSessionsCalendar('ru', person, newsroom.database);
    return { entries: view && readCalendarView(view), title: view?.title, tags: freshness.tags };
  };

  test('has the sessions of all events under the names that the events’ own calendars give them', async () => {
    const { editor, database } = newsroom;
    const [twin, aida] = [await makePerson(newsroom), await makePerson(newsroom)];
    const moderating = ({ itemId }: MadePerson) => [{ personId: itemId, role: 'moderator' as const }];
    const own: ReadEntry[] = [];
    for (const person of [twin, aida]) {
      const event = await makePublicEvent(newsroom);
      const sessions = [makeSession('one', { people: moderating(person) }), makeSession('two')];
      await releaseNext(newsroom, event.itemId, makeProgramme(sessions));
      const part = { of: 'person', personId: person.itemId } as const;
      own.push(...((await readEventCalendar(newsroom, slugOf(event.paths.ru), part)) ?? []));
    }
    accepted(await mergePeople(editor, { itemId: twin.itemId, intoId: aida.itemId }, database));
    const { entries, title, tags } = await read(aida.itemId);
    expect(title).toBe('Aida');
    const byName = (one: ReadEntry, other: ReadEntry) => one.uid.localeCompare(other.uid);
    expect([...(entries ?? [])].sort(byName)).toEqual(own.sort(byName));
    expect(tags).toEqual(expect.arrayContaining([aida, twin].map(({ itemId }) => `mentions:${itemId}`)));
  });

  test('cancels what a later release took out, and is none where there never was a session', async () => {
    const { itemId } = await makePerson(newsroom);
    expect(await read(itemId)).toMatchObject({ entries: null });
    const event = await makePublicEvent(newsroom);
    const people = [{ personId: itemId, role: 'speaker' as const }];
    await releaseNext(newsroom, event.itemId, makeProgramme([makeSession('one', { people })]));
    const [before] = (await read(itemId)).entries ?? [];
    await releaseNext(newsroom, event.itemId, makeProgramme([makeSession('two')]));
    expect((await read(itemId)).entries).toMatchObject([{ uid: before?.uid, status: 'CANCELLED' }]);
  });

  test('cancels what the first of many releases had, and costs the same for one event and for many', async () => {
    const { itemId: eventId, paths } = await makePublicEvent(newsroom);
    const aida = await makePerson(newsroom);
    const people = [{ personId: aida.itemId, role: 'speaker' as const }];
    await releaseNext(newsroom, eventId, makeProgramme([makeSession('first', { people })]));
    for (let release = 0; release < 51; release += 1)
      await releaseNext(newsroom, eventId, makeProgramme([makeSession(`s${release}`)]));
    const slug = slugOf(paths.ru);
    const ofSession = await readEventCalendar(newsroom, slug, { of: 'session', sessionId: 'first' });
    const ofPerson = await readEventCalendar(newsroom, slug, { of: 'person', personId: aida.itemId });
    expect([ofSession, ofPerson]).toMatchObject([[{ status: 'CANCELLED' }], [{ status: 'CANCELLED' }]]);
    const person = { itemId: aida.itemId, name: 'Aida' };
    const measure = () =>
      statementsOf(newsroom.url, (database) => findSessionsCalendar('ru', person, database));
    const forOne = await measure();
    for (let event = 0; event < 3; event += 1) {
      const other = await makePublicEvent(newsroom);
      await releaseNext(newsroom, other.itemId, makeProgramme([makeSession('other', { people })]));
    }
    expect(await measure()).toBe(forOne);
    const { view } = await findSessionsCalendar('ru', person, newsroom.database);
    expect(view?.entries.map(({ status }) => status).toSorted()).toEqual([
      ...['cancelled', 'confirmed', 'confirmed', 'confirmed'],
    ]);
  });

  test('calls off no session that goes on with somebody else', async () => {
    const { itemId } = await makePerson(newsroom);
    const event = await makePublicEvent(newsroom);
    const people = [{ personId: itemId, role: 'speaker' as const }];
    const other = makeSession('other', { people });
    await releaseNext(newsroom, event.itemId, makeProgramme([makeSession('one', { people }), other]));
    await releaseNext(newsroom, event.itemId, makeProgramme([makeSession('one'), other]));
    const { entries } = await read(itemId);
    expect(entries).toMatchObject([{ uid: expect.stringMatching(/^other\./), status: 'CONFIRMED' }]);
  });
});
