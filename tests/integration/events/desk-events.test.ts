import { beforeEach, describe, expect, test } from 'vitest';
import { newId } from '#lib/core/ids';
import type { Language } from '#lib/core/languages';
import { ok } from '#lib/core/result';
import { findDeskEvent } from '#lib/events/admin-queries/find-desk-event';
import { findEventDraft } from '#lib/events/admin-queries/find-event-draft';
import { listDeskEvents } from '#lib/events/admin-queries/list-desk-events';
import { listPlaces } from '#lib/events/admin-queries/list-places';
import { addEvent } from '#lib/events/commands/add-event';
import { archiveEvent, unarchiveEvent } from '#lib/events/commands/archive-event';
import { changeEventPlace } from '#lib/events/commands/change-event-place';
import { changeEventTimes } from '#lib/events/commands/change-event-times';
import { publishEvent } from '#lib/events/commands/publish-event';
import { saveEvent } from '#lib/events/commands/save-event';
import { saveEventDraft } from '#lib/events/commands/save-event-draft';
import { saveEventPart } from '#lib/events/commands/save-event-part';
import type { EventShared, Texts } from '#lib/events/event';
import type { DeskEvent, DeskEventFilter } from '#lib/events/event-desk-view';
import { listEvents } from '#lib/events/list-public-queries';
import { findEventBySlug } from '#lib/events/public-queries';
import { listOwnDrafts } from '#lib/publishing/admin-queries/list-own-drafts';
import { accepted, makeBody, refusalsOf, slugOf } from '#tests/factories/make-article';
import { inAll, makeEventDraft, makePublicEvent, zone } from '#tests/factories/make-event';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { statementsOf } from '#tests/support/statements';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await makeNewsroom();
});

async function seen(itemId: string): Promise<DeskEvent> {
  const event = await findDeskEvent(newsroom.editor, itemId, 'ru', newsroom.database);
  return event ?? expect.fail('there is no such event');
}

const begin = async (name: string): Promise<string> =>
  accepted(await addEvent(newsroom.author, { itemId: newId(), name, language: 'ru' }, newsroom.database))
    .itemId;

const placeOf = ({ itemId, sharedId, redactions }: DeskEvent) => ({ itemId, baseId: sharedId, redactions });

const savePart = (event: DeskEvent, part: Partial<EventShared>) =>
  saveEventPart(newsroom.author, placeOf(event), () => ok(part), newsroom.database);

const place = { key: 'osh', name: inAll('Osh'), address: inAll('Street'), mapUrl: null };
const day = { kind: 'day', zone, on: '2026-03-01' } as const;

function codesIn(event: DeskEvent, language: Language): string[] {
  return event.languages[language].missing.map(({ code }) => code);
}

describe('an event at the desk', () => {
  test('is begun with a name, says what it lacks, and is read once that is there and it is published', async () => {
    const { author, editor, database } = newsroom;
    const itemId = await begin(' Конференция ');
    expect(codesIn(await seen(itemId), 'ru')).toEqual(['summaryNeeded', 'whenNeeded', 'placeNeeded']);

    accepted(
      await changeEventTimes(
        author,
        { ...placeOf(await seen(itemId)), times: day, reason: null, isUntold: false },
        database,
      ),
    );
    accepted(await savePart(await seen(itemId), { place }));
    const { revisionId } = (await seen(itemId)).languages.ru;
    const words = { title: 'Конференция', summary: 'О чём она', body: makeBody('Слова'), checks: {} };
    const input = { itemId, language: 'ru' as const, baseRevisionId: revisionId, draftVersion: 0, words };
    accepted(await saveEvent(author, input, database));

    const ready = await seen(itemId);
    expect(ready.languages.ru).toMatchObject({ missing: [], isNewer: true, path: null });
    const revisionIds = { ru: ready.languages.ru.revisionId ?? '' };
    const pair = { itemId, sharedRevisionId: ready.sharedId ?? '', revisionIds };
    const { paths } = accepted(await publishEvent(editor, pair, database));
    const page = await findEventBySlug('ru', slugOf(paths.ru), undefined, database);
    expect(page).toMatchObject({ status: 'found' });
    expect((await seen(itemId)).languages.ru).toMatchObject({ isNewer: false, path: paths.ru });
  });

  test('takes no name that is empty or too long', async () => {
    const { author, database } = newsroom;
    const add = async (name: string) =>
      refusalsOf(await addEvent(author, { itemId: newId(), name, language: 'ru' }, database));
    expect(await add('  ')).toEqual(['titleNeeded']);
    expect(await add('x'.repeat(151))).toEqual(['titleTooLong']);
  });

  test('is begun once, however often and by how many requests at once its form is sent', async () => {
    const { author, editor, database } = newsroom;
    const input = { itemId: newId(), name: 'Конференция', language: 'ru' } as const;
    const answers = await Promise.all([1, 2, 3].map(() => addEvent(author, input, database)));
    expect([...answers, await addEvent(author, input, database)].map(accepted)).toEqual(
      Array.from({ length: 4 }, () => ({ itemId: input.itemId })),
    );
    expect(await database.event.count()).toBe(1);
    expect(await database.revision.count()).toBe(1);
    expect(refusalsOf(await addEvent(editor, input, database))).toEqual(['notUnderstood']);
    for (const itemId of ['x', '00000000-0000-0000-0000-000000000000'])
      expect(refusalsOf(await addEvent(author, { ...input, itemId }, database))).toEqual(['notUnderstood']);
  });

  test('that readers never saw is archived and brought back with all its words, by who may publish', async () => {
    const { author, editor, database } = newsroom;
    const { itemId } = await makeEventDraft(newsroom, { title: 'By mistake' });
    const listed = async (scope: DeskEventFilter['scope']) => {
      const { rows } = await listDeskEvents(author, { search: null, scope, after: null }, database);
      return rows.map((row) => row.itemId);
    };
    expect(refusalsOf(await archiveEvent(author, { itemId }, database))).toEqual(['notAllowed']);
    accepted(await archiveEvent(editor, { itemId }, database));
    accepted(await archiveEvent(editor, { itemId }, database));
    expect([await listed(null), await listed('upcoming'), await listed('past')]).toEqual([[], [], []]);
    expect(await listed('archived')).toEqual([itemId]);
    expect(await seen(itemId)).toMatchObject({ isArchived: true, wasPublic: false });
    expect(await database.stateChange.count({ where: { toState: 'archived' } })).toBe(3);

    accepted(await unarchiveEvent(editor, { itemId }, database));
    expect([await listed(null), await listed('archived')]).toEqual([[itemId], []]);
    expect((await seen(itemId)).languages.ky).toMatchObject({ title: 'By mistake ky', state: 'draft' });
    const shown = await makePublicEvent(newsroom);
    expect(refusalsOf(await archiveEvent(editor, shown, database))).toEqual(['eventWasPublic']);
  });

  test('tells of edits that are in no version, which do not go out', async () => {
    const { author, database } = newsroom;
    const { itemId, revisionIds } = await makeEventDraft(newsroom);
    const draft = await findEventDraft(author, itemId, database);
    const words = { ...(draft?.languages.ru.words ?? expect.fail('no draft')), summary: '' };
    const base = { itemId, language: 'ru' as const, baseRevisionId: revisionIds.ru, draftVersion: 0 };
    accepted(await saveEventDraft(author, { ...base, words }, database));
    const saved = { hasDraft: true, revisionId: revisionIds.ru, missing: [] };
    expect((await seen(itemId)).languages.ru).toMatchObject(saved);
    expect(await listOwnDrafts(author, database)).toMatchObject([{ kind: 'event', itemId, language: 'ru' }]);
  });
});

describe('a part of an event', () => {
  test('is saved beside another part that somebody else saved meanwhile', async () => {
    const { itemId } = await makeEventDraft(newsroom);
    const before = await seen(itemId);
    accepted(await savePart(before, { audience: inAll('Doctors') }));
    accepted(await savePart(before, { place }));
    expect((await seen(itemId)).shared).toMatchObject({ audience: inAll('Doctors'), place });
  });

  test('is a conflict where somebody else changed the same, and saved once where it is sent twice', async () => {
    const { itemId } = await makeEventDraft(newsroom);
    const before = await seen(itemId);
    accepted(await savePart(before, { place }));
    accepted(await savePart(before, { place }));
    const other = await savePart(before, { place: { ...place, key: 'talas' } });
    expect(refusalsOf(other)).toEqual(['savedMeanwhile']);
    expect((await seen(itemId)).shared.place).toEqual(place);
    expect(await newsroom.database.sharedRevision.count({ where: { itemId } })).toBe(2);
  });

  test('keeps the date that readers knew only where it changed', async () => {
    const { author, database } = newsroom;
    const { itemId } = await makePublicEvent(newsroom, { when: day });
    const reason = inAll('The hall is closed');
    const move = async (on: string) => {
      const input = { ...placeOf(await seen(itemId)), times: { ...day, on }, reason, isUntold: false };
      const answer = await changeEventTimes(author, input, database);
      return answer.ok ? (await seen(itemId)).shared.earlier : refusalsOf(answer);
    };
    expect(await move('2026-03-01')).toEqual(['reasonOfNothing']);
    expect(await move('2026-03-02')).toEqual([{ when: day, place: null, reason }]);
  });

  test('asks why readers find another date, and tells them of what they knew, never of steps between', async () => {
    const { author, editor, database } = newsroom;
    const { itemId, revisionIds } = await makePublicEvent(newsroom, { when: day });
    const move = async (on: string, reason: Texts | null, isUntold = false) => {
      const input = { ...placeOf(await seen(itemId)), times: { ...day, on }, reason, isUntold };
      const answer = await changeEventTimes(author, input, database);
      return answer.ok ? (await seen(itemId)).shared.earlier : refusalsOf(answer);
    };
    const [snow, ice] = [inAll('Snow'), inAll('Ice')];
    expect(await move('2026-03-02', null)).toEqual(['changeReasonNeeded']);
    expect(await move('2026-03-02', null, true)).toEqual([]);
    expect(await move('2026-03-03', null)).toEqual(['changeReasonNeeded']);
    expect(await move('2026-03-03', snow)).toEqual([{ when: day, place: null, reason: snow }]);
    expect(await move('2026-03-04', null)).toEqual([{ when: day, place: null, reason: snow }]);
    expect(await move('2026-03-01', null)).toEqual([]);
    expect(await move('2026-03-05', ice)).toEqual([{ when: day, place: null, reason: ice }]);
    const sharedRevisionId = (await seen(itemId)).sharedId ?? '';
    accepted(await publishEvent(editor, { itemId, sharedRevisionId, revisionIds }, database));
    expect(await move('2026-03-06', snow)).toEqual([
      { when: day, place: null, reason: ice },
      { when: { ...day, on: '2026-03-05' }, place: null, reason: snow },
    ]);
  });

  test('keeps the place that readers knew with its reason, which its readers see struck out', async () => {
    const { author, editor, database } = newsroom;
    const event = await makePublicEvent(newsroom, { when: { kind: 'day', zone, on: '2090-01-01' }, place });
    const urls = { mapUrl: '', onlineUrl: '', streamUrl: '' };
    const typed = { knownKey: '', key: 'osh', isOneOfKey: false, address: inAll('Street'), ...urls };
    const moveTo = async (key: string, name: string, reason: Texts | null) => {
      const input = {
        ...placeOf(await seen(event.itemId)),
        place: { ...typed, key, name: inAll(name) },
        ...{ reason, isUntold: false },
      };
      const answer = await changeEventPlace(author, input, database);
      return answer.ok ? (await seen(event.itemId)).shared.earlier : refusalsOf(answer);
    };
    expect(await moveTo('osh', 'Osh', inAll('Nobody moved'))).toEqual(['reasonOfNothing']);
    expect(await moveTo('talas', 'Talas', { ky: '', ru: 'Снег', en: '' })).toMatchObject([{ place }]);
    expect(codesIn(await seen(event.itemId), 'ky')).toEqual(['changeReasonNeeded']);
    const earlier = [{ when: null, place, reason: { ky: 'Кар', ru: 'Снег', en: 'Snow' } }];
    expect(await moveTo('talas', 'Talas', { ky: 'Кар', ru: '', en: 'Snow' })).toEqual(earlier);

    const sharedRevisionId = (await seen(event.itemId)).sharedId ?? '';
    const pair = { itemId: event.itemId, sharedRevisionId, revisionIds: event.revisionIds };
    accepted(await publishEvent(editor, pair, database));
    const before = { when: null, place: { text: 'Osh ky' }, reason: { text: 'Кар' } };
    const page = await findEventBySlug('ky', slugOf(event.paths.ky), undefined, database);
    expect(page).toMatchObject({ view: { place: { name: { text: 'Talas ky' } }, earlier: [before] } });
    const list = await listEvents('ky', { filter: { by: 'all' }, scope: 'upcoming' }, database);
    expect(list?.list.cards).toMatchObject([{ earlier: [before] }]);
  });

  test('is saved beside a change whose reason somebody gave meanwhile', async () => {
    const { author, database } = newsroom;
    const { itemId } = await makePublicEvent(newsroom, { when: day });
    const before = await seen(itemId);
    const times = { ...day, on: '2026-03-02' };
    const told = { reason: inAll('Why'), isUntold: false };
    accepted(await changeEventTimes(author, { ...placeOf(before), times, ...told }, database));
    const urls = { mapUrl: '', onlineUrl: '', streamUrl: '' };
    const typed = {
      knownKey: '',
      key: 'osh',
      isOneOfKey: false,
      ...urls,
      name: inAll('Osh'),
      address: inAll(''),
    };
    const untold = { reason: null, isUntold: true };
    accepted(await changeEventPlace(author, { ...placeOf(before), place: typed, ...untold }, database));
    expect((await seen(itemId)).shared).toMatchObject({ when: times, place: { key: 'osh' } });
  });
});

describe('the desk’s list of events', () => {
  const all: DeskEventFilter = { search: null, scope: null, after: null };
  const found = async (filter: Partial<DeskEventFilter>) => {
    const { rows } = await listDeskEvents(newsroom.author, { ...all, ...filter }, newsroom.database);
    return rows.map(({ languages }) => languages.ru.title).sort();
  };

  test('finds by a part of a title, and by what is over and what is not', async () => {
    await makeEventDraft(newsroom, { title: 'Past', when: { kind: 'day', zone, on: '2020-01-01' } });
    await makeEventDraft(newsroom, { title: 'Future', when: { kind: 'day', zone, on: '2090-01-01' } });
    await begin('Undated');
    expect(await found({ scope: 'past' })).toEqual(['Past ru']);
    expect(await found({ scope: 'upcoming' })).toEqual(['Future ru', 'Undated']);
    expect(await found({ search: 'as' })).toEqual(['Past ru']);
    expect(await found({ search: 'ky' })).toEqual(['Future ru', 'Past ru']);
  });

  test('goes on where the page before ended, and shows nothing to who may not read', async () => {
    const { author, database } = newsroom;
    for (let number = 0; number < 51; number += 1) await begin(`Event ${number}`);
    const first = await listDeskEvents(author, all, database);
    const second = await listDeskEvents(author, { ...all, after: first.next }, database);
    expect([first.rows.length, second.rows.length, second.next]).toEqual([50, 1, null]);
    expect(new Set([...first.rows, ...second.rows].map(({ itemId }) => itemId)).size).toBe(51);
    const nobody = { accountId: author.accountId, role: 'reader' as 'author' };
    expect((await listDeskEvents(nobody, all, database)).rows).toEqual([]);
  });

  test('costs the same number of statements for one event and for twenty', async () => {
    const { author, url } = newsroom;
    const filter: DeskEventFilter = { ...all, search: 'e', scope: 'upcoming' };
    const measure = () => statementsOf(url, (database) => listDeskEvents(author, filter, database));
    await begin('Event');
    const one = await measure();
    for (let number = 0; number < 19; number += 1) await begin(`Event ${number}`);
    expect([await measure(), one]).toEqual([6, 6]);
  });

  test('knows each place once, as it was written last', async () => {
    const { itemId } = await makeEventDraft(newsroom, { place });
    accepted(await savePart(await seen(itemId), { place: { ...place, name: inAll('Osh city') } }));
    await makeEventDraft(newsroom);
    const places = await listPlaces(newsroom.author, newsroom.database);
    expect(places.map(({ key, name }) => [key, name.en])).toEqual([
      ['bishkek', 'Bishkek en'],
      ['osh', 'Osh city en'],
    ]);
  });
});
