import { beforeAll, describe, expect, test } from 'vitest';
import { findDeskOrganisation, listDeskOrganisations } from '#lib/organisations/admin-queries';
import { createOrganisation } from '#lib/organisations/commands/create-organisation';
import { editOrganisation } from '#lib/organisations/commands/edit-organisation';
import { mergeOrganisations } from '#lib/organisations/commands/merge-organisations';
import { removeOrganisation } from '#lib/organisations/commands/remove-organisation';
import { findOrganisationByKey } from '#lib/organisations/public-queries';
import { listPeopleOf } from '#lib/people/list-public-queries';
import { accepted, refusalsOf } from '#tests/factories/make-article';
import { makePublicEvent } from '#tests/factories/make-event';
import { makeMilestoneDraft } from '#tests/factories/make-milestone';
import { makeOrganisation, makePerson, post } from '#tests/factories/make-person';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

const names = {
  ky: { full: 'Улуттук борбор', short: 'Борбор' },
  ru: { full: '', short: '' },
  en: { full: 'National Center', short: '' },
};
const find = (language: 'ky' | 'ru' | 'en', key: string) =>
  findOrganisationByKey(language, key, newsroom.database);

async function seen(organisationId: string) {
  const found = await findDeskOrganisation(newsroom.editor, organisationId, 'ky', newsroom.database);
  return { organisationId, version: found?.version ?? -1 };
}

describe('an organisation', () => {
  test('is public in the languages in which it has a name, at an address proposed by the English one', async () => {
    const { editor, author, database } = newsroom;
    const input = { key: '', url: 'https://example.org/', names };
    expect(refusalsOf(await createOrganisation(author, input, database))).toEqual(['notAllowed']);
    accepted(await createOrganisation(editor, input, database));
    expect(await find('ky', 'national-center')).toMatchObject({
      ...{
        status: 'found',
        view: { name: 'Улуттук борбор', shortName: 'Борбор', url: 'https://example.org/' },
      },
    });
    expect(await find('en', 'national-center')).toMatchObject({ view: { shortName: null } });
    expect(await find('ru', 'national-center')).toBeNull();
    accepted(await createOrganisation(editor, input, database));
    expect(await find('en', 'national-center-2')).toMatchObject({ status: 'found' });
    const taken = { ...input, key: 'national-center' };
    expect(refusalsOf(await createOrganisation(editor, taken, database))).toEqual(['slugTaken']);
    const found = await listDeskOrganisations(author, 'en', 'БОРБОР', database);
    expect(found.map(({ name }) => name)).toEqual(['National Center', 'National Center']);
  });

  test('is changed in the state that was seen, and says what is wrong with each field', async () => {
    const { editor, database } = newsroom;
    const organisationId = await makeOrganisation(newsroom);
    const first = await seen(organisationId);
    accepted(await editOrganisation(editor, { ...first, url: '', names }, database));
    expect(refusalsOf(await editOrganisation(editor, { ...first, url: '', names }, database))).toEqual([
      'changedMeanwhile',
    ]);
    const wrong = {
      ky: { full: '', short: 'Борбор' },
      ru: { full: 'я'.repeat(301), short: '' },
      en: names.en,
    };
    const answer = await editOrganisation(
      editor,
      { ...(await seen(organisationId)), url: 'javascript:alert(1)', names: wrong },
      database,
    );
    expect(refusalsOf(answer).toSorted()).toEqual(['nameNeeded', 'titleTooLong', 'webAddressShape']);
  });

  test('that is in use can’t be removed; of one that is not the address says that it is gone', async () => {
    const { editor, database } = newsroom;
    const organisationId = await makeOrganisation(newsroom, 'used');
    await makePerson(newsroom, { appointments: [post(organisationId, 'Doctor')] });
    expect(refusalsOf(await removeOrganisation(editor, await seen(organisationId), database))).toEqual([
      'organisationInUse',
    ]);
    const unused = await makeOrganisation(newsroom, 'unused');
    accepted(await removeOrganisation(editor, await seen(unused), database));
    expect(await find('ky', 'unused')).toMatchObject({ status: 'withdrawn' });
    expect(refusalsOf(await removeOrganisation(editor, await seen(unused), database))).toEqual([
      'organisationMissing',
    ]);
  });

  test('is told where events and milestones name it, most public first, and stays while they do', async () => {
    const { editor, database } = newsroom;
    const organisationId = await makeOrganisation(newsroom, 'named');
    await makeMilestoneDraft(newsroom, { title: 'Named in a draft', organisationIds: [organisationId] });
    await makePublicEvent(newsroom, { title: 'Organised', organiserIds: [organisationId] });
    const found = await findDeskOrganisation(editor, organisationId, 'ru', database);
    expect(found?.uses).toMatchObject([
      { itemKind: 'event', title: 'Organised ru', languages: ['en', 'ky', 'ru'], standing: 'public' },
      { itemKind: 'milestone', title: 'Named in a draft ru', languages: [], standing: 'version' },
    ]);
    expect(await removeOrganisation(editor, await seen(organisationId), database)).toMatchObject({
      problems: [{ code: 'organisationInUse', params: { count: 2 } }],
    });
  });

  test('that is merged leads to the other, which has its people, and is merged once', async () => {
    const { editor, database } = newsroom;
    const [twin, kept] = [await makeOrganisation(newsroom, 'twin'), await makeOrganisation(newsroom, 'kept')];
    const person = await makePerson(newsroom, { appointments: [post(twin, 'Doctor')] });
    const input = { ...(await seen(twin)), intoId: kept };
    accepted(await mergeOrganisations(editor, input, database));
    expect(await find('ru', 'twin')).toMatchObject({ status: 'moved', path: '/ru/organisations/kept' });
    const { people } = await listPeopleOf('ru', kept, database);
    expect(people.map(({ itemId }) => itemId)).toEqual([person.itemId]);
    const change = await database.contentChange.findFirst({ orderBy: { version: 'desc' } });
    expect(change?.tags).toEqual(
      expect.arrayContaining([`organisation:${twin}`, `organisation:${kept}`, `item:${person.itemId}`]),
    );
    expect(refusalsOf(await mergeOrganisations(editor, input, database))).toEqual(['organisationMissing']);
    const events = await database.organisationEvent.findMany({ where: { kind: 'merged' } });
    expect(events.map(({ organisationId }) => organisationId).sort()).toEqual([twin, kept].sort());
  });
});
