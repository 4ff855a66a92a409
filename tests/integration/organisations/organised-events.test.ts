import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startOf } from '#lib/events/event-json-ld';
import { listEventsOfOrganiser } from '#lib/events/list-public-queries';
import { findEventBySlug } from '#lib/events/public-queries';
import { findNamedOrganisations } from '#lib/organisations/admin-queries';
import { editOrganisation } from '#lib/organisations/commands/edit-organisation';
import { mergeOrganisations } from '#lib/organisations/commands/merge-organisations';
import { removeOrganisation } from '#lib/organisations/commands/remove-organisation';
import { organisationJsonLd } from '#lib/organisations/organisation-json-ld';
import { findOrganisationByKey } from '#lib/organisations/public-queries';
import { accepted, refusalsOf, slugOf } from '#tests/factories/make-article';
import { makeEventDraft, makePublicEvent, zone } from '#tests/factories/make-event';
import { makeOrganisation } from '#tests/factories/make-person';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
let organisationId: string;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});
beforeEach(async () => {
  organisationId = await makeOrganisation(newsroom);
});

const day = (on: string) => ({ kind: 'day', on, zone }) as const;
const seen = async (id: string) => {
  const where = { id };
  const { version } = await newsroom.database.organisation.findUniqueOrThrow({ where });
  return { organisationId: id, version };
};

const recordOf = async (id: string) =>
  newsroom.database.organisation.findUniqueOrThrow({ where: { id }, select: { id: true, key: true } });

async function titlesOf(id = organisationId) {
  const { events } = await listEventsOfOrganiser('ru', await recordOf(id), newsroom.database);
  const titles = (cards: { title: string }[]) => cards.map(({ title }) => title);
  return { upcoming: titles(events.upcoming), past: titles(events.past) };
}

describe('the events of an organisation', () => {
  test('are those that readers see: what comes first, the next one first; then what is over', async () => {
    const organiserIds = [organisationId];
    for (const [title, on] of [
      ['Last year', '2025-03-01'],
      ['This year', '2026-03-01'],
      ['Far', '2091-03-01'],
      ['Near', '2090-03-01'],
    ] as const)
      await makePublicEvent(newsroom, { title, organiserIds, when: day(on) });
    await makeEventDraft(newsroom, { organiserIds });
    await makePublicEvent(newsroom);
    const expected = { upcoming: ['Near ru', 'Far ru'], past: ['This year ru', 'Last year ru'] };
    expect(await titlesOf()).toEqual(expected);
    const { key } = await recordOf(organisationId);
    const organiser = { id: organisationId, key };
    const { events, freshness } = await listEventsOfOrganiser('ru', organiser, newsroom.database);
    expect(freshness.tags).toEqual(
      expect.arrayContaining(['list:event:ru', `organisation:${organisationId}`]),
    );
    expect([events.allUpcomingPath, events.allPastPath]).toEqual([null, null]);
    const answer = await findOrganisationByKey('ru', key, newsroom.database);
    if (answer?.status !== 'found') throw new Error('there is no page');
    const told = [...events.upcoming, ...events.past].map(({ title, path, when }) => ({
      title,
      path,
      startDate: startOf(when),
    }));
    expect(organisationJsonLd(answer.view, told, 'https://umut.example')).toMatchObject({
      event: [
        { '@id': `https://umut.example${events.upcoming[0]?.path}`, startDate: '2090-03-01' },
        { name: 'Far ru' },
        ...[{ name: 'This year ru' }, { name: 'Last year ru' }],
      ],
    });
  });

  test('of a record that was merged are the other’s, whose page the event leads to, and is not removed', async () => {
    const { editor, database } = newsroom;
    const kept = await makeOrganisation(newsroom);
    const made = await makePublicEvent(newsroom, { title: 'Congress', organiserIds: [organisationId] });
    expect(refusalsOf(await removeOrganisation(editor, await seen(organisationId), database))).toEqual([
      'organisationInUse',
    ]);
    const merging = { ...(await seen(organisationId)), intoId: kept };
    accepted(await mergeOrganisations(editor, merging, database));
    expect(await findNamedOrganisations(editor, 'ru', [organisationId], database)).toMatchObject([
      { namedId: organisationId, organisationId: kept },
    ]);
    expect((await titlesOf(kept)).past).toEqual(['Congress ru']);
    expect(refusalsOf(await removeOrganisation(editor, await seen(kept), database))).toEqual([
      'organisationInUse',
    ]);
    const names = { full: 'Центр', short: '' };
    const change = { ...(await seen(kept)), url: '', names: { ky: names, ru: names, en: names } };
    accepted(await editOrganisation(editor, change, database));
    const page = await findEventBySlug('ru', slugOf(made.paths.ru), undefined, database);
    const { key } = await database.organisation.findUniqueOrThrow({ where: { id: kept } });
    expect(page).toMatchObject({
      view: { organisers: [{ name: 'Центр', path: `/ru/organisations/${key}` }] },
    });
    expect(page?.freshness.tags).toContain(`organisation:${kept}`);
  });
});
