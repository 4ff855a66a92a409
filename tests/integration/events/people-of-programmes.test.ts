import { beforeAll, describe, expect, test } from 'vitest';
import { listReleaseChanges } from '#lib/events/changes-public-queries';
import { eventJsonLd } from '#lib/events/event-json-ld';
import type { SessionView } from '#lib/events/event-view';
import { findEventBySlug } from '#lib/events/public-queries';
import { mergePeople } from '#lib/people/commands/merge-people';
import { personNoun } from '#lib/people/person-noun';
import { publishItem } from '#lib/publishing/commands/publish-item';
import { saveRevision } from '#lib/publishing/commands/save-revision';
import { withdrawItem } from '#lib/publishing/commands/withdraw-item';
import { accepted, makeBody, slugOf } from '#tests/factories/make-article';
import { makeProgramme, makePublicEvent, makeSession, releaseNext } from '#tests/factories/make-event';
import { makePerson } from '#tests/factories/make-person';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';
import { readEventCalendar } from '#tests/support/read-event-calendar';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

const speaking = (...ids: string[]) => ids.map((personId) => ({ personId, role: 'speaker' as const }));

async function pageOf(path: string | undefined) {
  const answer = await findEventBySlug('ru', slugOf(path), undefined, newsroom.database);
  if (answer?.status !== 'found') throw new Error('there is no page');
  return answer;
}

const peopleOf = (page: Awaited<ReturnType<typeof pageOf>>): SessionView['people'][] =>
  (page.view.programme?.days ?? []).flatMap(({ sessions }) => sessions.map(({ people }) => people));

describe('a name in a programme', () => {
  test('leads to the person’s page once it is public, which makes the stored page stale', async () => {
    const { editor, database } = newsroom;
    const person = await makePerson(newsroom, { names: { en: 'Aida' } });
    const { itemId, localizationIds } = person;
    const event = await makePublicEvent(newsroom);
    const programme = makeProgramme([makeSession('one', { people: speaking(itemId) })]);
    await releaseNext(newsroom, event.itemId, programme);
    const before = await pageOf(event.paths.ru);
    expect(peopleOf(before)).toEqual([[]]);
    expect(before.freshness.tags).toContain(`item:${itemId}`);

    const words = { title: 'Аида', summary: '', body: makeBody('About') };
    const place = { localizationId: localizationIds.ru, baseId: null };
    const { revisionId } = accepted(await saveRevision(editor, { ...place, words }, database));
    const pair = { itemId, sharedRevisionId: person.sharedRevisionId, revisionIds: { ru: revisionId } };
    const { paths } = accepted(await publishItem(editor, pair, personNoun, database));
    const change = await database.contentChange.findFirst({ orderBy: { version: 'desc' } });
    expect(change?.tags).toContain(`item:${itemId}`);
    const after = await pageOf(event.paths.ru);
    expect(peopleOf(after)).toMatchObject([[{ name: 'Аида', path: paths.ru }]]);
    const site = 'https://umut.example';
    expect(eventJsonLd(after.view, site).performer).toMatchObject([{ '@id': `${site}${paths.ru}` }]);

    accepted(await withdrawItem(editor, { itemId, reasons: { ru: 'Ошибка' } }, personNoun, database));
    expect(peopleOf(await pageOf(event.paths.ru))).toEqual([[]]);
  });

  test('that comes into a session or leaves it is told with the changes, and leads to the person', async () => {
    const { editor, database } = newsroom;
    const [one, twin, kept] = [
      await makePerson(newsroom),
      await makePerson(newsroom),
      await makePerson(newsroom),
    ];
    const event = await makePublicEvent(newsroom);
    for (const ids of [[one.itemId], [twin.itemId], [kept.itemId]])
      await releaseNext(
        newsroom,
        event.itemId,
        makeProgramme([makeSession('one', { people: speaking(...ids) })]),
      );
    accepted(await mergePeople(editor, { itemId: twin.itemId, intoId: kept.itemId }, database));
    const { releases, freshness } = await listReleaseChanges('ru', event.itemId, database);
    expect(releases).toMatchObject([
      { changes: [{ parts: ['people'], joined: [], left: [] }] },
      { changes: [{ joined: [{ path: kept.paths.ru }], left: [{ path: one.paths.ru }] }] },
      { changes: null },
    ]);
    for (const { itemId } of [one, twin, kept]) expect(freshness.tags).toContain(`item:${itemId}`);
  });

  test('of a record that was merged is the other’s, once a session, in pages and calendars', async () => {
    const { editor, database } = newsroom;
    const [twin, kept] = [await makePerson(newsroom), await makePerson(newsroom)];
    const event = await makePublicEvent(newsroom);
    const sessions = [
      makeSession('both', { people: speaking(twin.itemId, kept.itemId) }),
      makeSession('twin', { people: speaking(twin.itemId) }),
    ];
    await releaseNext(newsroom, event.itemId, makeProgramme(sessions));
    accepted(await mergePeople(editor, { itemId: twin.itemId, intoId: kept.itemId }, database));

    const page = await pageOf(event.paths.ru);
    const own = { personId: kept.itemId, path: kept.paths.ru };
    expect(peopleOf(page)).toEqual([[expect.objectContaining(own)], [expect.objectContaining(own)]]);
    expect(page.freshness.tags).toContain(`item:${kept.itemId}`);
    const [released] = await database.programmeRelease.findMany({ where: { eventId: event.itemId } });
    expect(JSON.stringify(released?.content)).toContain(twin.itemId);
    for (const personId of [twin.itemId, kept.itemId]) {
      const entries = await readEventCalendar(newsroom, slugOf(event.paths.ru), { of: 'person', personId });
      expect(entries).toHaveLength(2);
    }
  });
});
