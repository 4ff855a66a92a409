import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '#lib/core/ids';
import { saveProgramme } from '#lib/events/commands/save-programme';
import { withdrawEvent } from '#lib/events/commands/withdraw-event';
import { listSessionsOf } from '#lib/events/session-public-queries';
import { findDeskPerson } from '#lib/people/admin-queries/find-desk-person';
import { createPerson } from '#lib/people/commands/create-person';
import { mergePeople } from '#lib/people/commands/merge-people';
import { removePerson } from '#lib/people/commands/remove-person';
import { accepted, refusalsOf } from '#tests/factories/make-article';
import {
  changePublicEvent,
  inAll,
  makeEventDraft,
  makeProgramme,
  makePublicEvent,
  makeSession,
  releaseNext,
} from '#tests/factories/make-event';
import { type MadePerson, makePerson } from '#tests/factories/make-person';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';
import { plansOf } from '#tests/support/statements';

ownDataFolder();
let newsroom: Newsroom;
let aida: MadePerson;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});
beforeEach(async () => {
  aida = await makePerson(newsroom);
});

const withAida = (id: string, overrides: Parameters<typeof makeSession>[1] = {}) =>
  makeSession(id, { people: [{ personId: aida.itemId, role: 'moderator' }], ...overrides });

const sessionsOf = async ({ itemId }: MadePerson = aida) =>
  await listSessionsOf('ru', itemId, newsroom.database);

const titlesOf = async (person?: MadePerson) =>
  (await sessionsOf(person)).sessions.map(({ title }) => title.text);

const mentionsOf = async ({ itemId }: MadePerson = aida) =>
  await newsroom.database.contentChange.count({ where: { tags: { has: `mentions:${itemId}` } } });

describe('the sessions of a person', () => {
  test('are those of released programmes of events that readers see, the latest first, with role and place', async () => {
    const event = await makePublicEvent(newsroom, { title: 'Conference' });
    const hidden = await makeEventDraft(newsroom);
    await releaseNext(newsroom, hidden.itemId, makeProgramme([withAida('hidden')]));
    const later = { startsAt: '2026-02-18T05:00:00.000Z', endsAt: '2026-02-18T05:30:00.000Z' };
    const sessions = [withAida('first'), makeSession('other'), withAida('second', later)];
    await releaseNext(newsroom, event.itemId, makeProgramme(sessions));
    const { sessions: shown, freshness } = await sessionsOf();
    expect(shown).toMatchObject([
      { title: { text: 'Session second ru' }, startsAt: later.startsAt },
      {
        title: { text: 'Session first ru', language: 'ru' },
        ...{ roles: ['moderator'], day: '2026-02-18', zone: 'Asia/Bishkek' },
        event: { name: 'Conference ru', path: event.paths.ru },
        path: `${event.paths.ru}/programme/2026-02-18#s-first`,
      },
    ]);
    expect(freshness.tags).toEqual(
      expect.arrayContaining([`mentions:${aida.itemId}`, `item:${event.itemId}`]),
    );
  });

  test('go by their days, those without an hour last, and past fifty the calendar has them', async () => {
    const event = await makePublicEvent(newsroom, {
      when: { kind: 'days', from: '2026-02-18', until: '2026-02-19', zone: 'Asia/Bishkek' },
    });
    const noHour = { startsAt: null, endsAt: null };
    const early = { startsAt: '2026-02-18T18:30:00.000Z', endsAt: '2026-02-18T19:00:00.000Z' };
    const sessions = [
      ...[withAida('day-one', noHour), withAida('late')],
      ...[
        withAida('day-two', { day: '2026-02-19', ...noHour }),
        withAida('night', { day: '2026-02-19', ...early }),
      ],
    ];
    await releaseNext(newsroom, event.itemId, makeProgramme(sessions));
    const order = ['night', 'day-two', 'late', 'day-one'].map((id) => `Session ${id} ru`);
    expect(await titlesOf()).toEqual(order);
    const many = Array.from({ length: 53 }, (_, at) => withAida(`s${at}`));
    await releaseNext(newsroom, event.itemId, makeProgramme(many));
    const { sessions: shown, earlier } = await sessionsOf();
    expect([shown.length, earlier]).toEqual([50, 3]);
  });

  test('change with each release and with the event, and every change makes the person’s page stale', async () => {
    const event = await makePublicEvent(newsroom);
    await releaseNext(newsroom, event.itemId, makeProgramme([withAida('one')]));
    expect(await mentionsOf()).toBe(1);
    await changePublicEvent(newsroom, event, { status: 'cancelled', statusReason: inAll('Snow') });
    expect(await mentionsOf()).toBe(2);
    expect((await sessionsOf()).sessions).toMatchObject([{ event: { status: 'cancelled', isOff: true } }]);
    await releaseNext(newsroom, event.itemId, makeProgramme([makeSession('one')]));
    expect(await mentionsOf()).toBe(3);
    expect(await titlesOf()).toEqual([]);
    await releaseNext(newsroom, event.itemId, makeProgramme([withAida('two')]));
    expect(await titlesOf()).toEqual(['Session two ru']);
    const withdrawal = { itemId: event.itemId, reasons: { ru: 'Ошибка' } };
    accepted(await withdrawEvent(newsroom.editor, withdrawal, newsroom.database));
    expect(await mentionsOf()).toBe(5);
    expect(await titlesOf()).toEqual([]);
  });

  test('of a programme that was released before its event was published come with the event', async () => {
    const draft = await makeEventDraft(newsroom);
    await releaseNext(newsroom, draft.itemId, makeProgramme([withAida('early')]));
    const before = await mentionsOf();
    await changePublicEvent(newsroom, draft, {});
    expect(await mentionsOf()).toBe(before + 1);
    expect(await titlesOf()).toEqual(['Session early ru']);
  });

  test('of a record that was merged are the other’s, at the desk too', async () => {
    const { editor, database } = newsroom;
    const kept = await makePerson(newsroom);
    const event = await makePublicEvent(newsroom, { title: 'Round table' });
    await releaseNext(newsroom, event.itemId, makeProgramme([withAida('one')]));
    accepted(await mergePeople(editor, { itemId: aida.itemId, intoId: kept.itemId }, database));
    expect((await sessionsOf(kept)).sessions).toMatchObject([{ roles: ['moderator'] }]);
    const desk = await findDeskPerson(editor, kept.itemId, 'ru', database);
    expect(desk?.uses.map(({ title }) => title)).toEqual(['Round table ru']);
    await releaseNext(newsroom, event.itemId, makeProgramme([withAida('two')]));
    expect(await mentionsOf(kept)).toBe(2);
    expect(await titlesOf(kept)).toEqual(['Session two ru']);
  });

  test('keep somebody from being removed, in a programme that is being worked on too', async () => {
    const { author, editor, database } = newsroom;
    const key = newId();
    const created = await createPerson(author, { key, sourceLanguage: 'ru', appointments: [] }, database);
    const { itemId } = accepted(created);
    const { itemId: eventId } = await makeEventDraft(newsroom);
    const people = [{ personId: itemId, role: 'speaker' as const }];
    const content = makeProgramme([makeSession('one', { people })]);
    const { version } = accepted(await saveProgramme(author, { eventId, version: 0, content }, database));
    expect(refusalsOf(await removePerson(editor, { itemId }, database))).toEqual(['personInUse']);
    const without = makeProgramme([makeSession('one')]);
    accepted(await saveProgramme(author, { eventId, version, content: without }, database));
    accepted(await removePerson(editor, { itemId }, database));
  });

  test('are found by an index among thousands of releases', async () => {
    const { database } = newsroom;
    const event = await makePublicEvent(newsroom);
    await releaseNext(newsroom, event.itemId, makeProgramme([withAida('one')]));
    const content = makeProgramme(
      Array.from({ length: 20 }, (_, at) =>
        makeSession(`s${at}`, { people: [{ personId: newId(), role: 'speaker' }] }),
      ),
    );
    await database.$executeRaw`
      insert into programme_release (id, event_id, number, content, digest, released_by_id)
      select gen_random_uuid(), event_id, number + made, ${JSON.stringify(content)}::jsonb, 'digest', released_by_id
      from programme_release, generate_series(-5000, -2) made where event_id = ${event.itemId}::uuid`;
    await database.$executeRaw`analyze programme_release`;
    const list = (through: Newsroom['database']) => listSessionsOf('ru', aida.itemId, through);
    const plans = await plansOf(newsroom.url, 'programme_release', list);
    expect(plans).toEqual([expect.stringContaining('programme_release_people_idx')]);
    expect(await titlesOf()).toEqual(['Session one ru']);
  });
});
