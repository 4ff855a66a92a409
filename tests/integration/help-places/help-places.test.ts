import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#lib/core/ids';
import { ok } from '#lib/core/result';
import { findDeskHelpPlace } from '#lib/help-places/admin-queries/find-desk-help-place';
import { findHelpPlaceRedaction } from '#lib/help-places/admin-queries/find-help-place-redaction';
import { listDeskHelpPlaces, listHelpPlaceTasks } from '#lib/help-places/admin-queries/list-desk-help-places';
import { addHelpPlace } from '#lib/help-places/commands/add-help-place';
import { changeHelpPlaceSlug } from '#lib/help-places/commands/change-help-place-slug';
import { publishHelpPlace } from '#lib/help-places/commands/publish-help-place';
import { redactHelpPlace } from '#lib/help-places/commands/redact-help-place';
import { saveHelpPlacePart } from '#lib/help-places/commands/save-help-place-part';
import { withdrawHelpPlace } from '#lib/help-places/commands/withdraw-help-place';
import { helpPlaceJsonLd } from '#lib/help-places/help-place-json-ld';
import { findHelpPlaceBySlug, listHelpPlaces, listHelpPlacesOf } from '#lib/help-places/public-queries';
import { removeOrganisation } from '#lib/organisations/commands/remove-organisation';
import { listAddresses } from '#lib/publishing/public-addresses';
import { itemTag, listTag } from '#lib/publishing/publishing-tags';
import { accepted, refusalsOf, slugOf } from '#tests/factories/make-article';
import {
  makeHelpPlaceDraft,
  makeHelpPlaceShared,
  makePublicHelpPlace,
  publishHelpPlaceDraft,
} from '#tests/factories/make-help-place';
import { makeOrganisation } from '#tests/factories/make-person';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

const each = (text: string) => ({ ky: text, ru: text, en: text });

async function answerAt(path: string | undefined) {
  return findHelpPlaceBySlug('ru', slugOf(path), newsroom.database);
}

async function pageAt(path: string | undefined) {
  const answer = await answerAt(path);
  if (answer?.status !== 'found') expect.fail(`it is ${answer?.status}`);
  return answer;
}

const listed = async () => listHelpPlaces('ru', newsroom.database);
const ownIn = (places: Awaited<ReturnType<typeof listed>>['places'], itemId: string) =>
  places.find((place) => place.itemId === itemId);

describe('a help place that is public', () => {
  test('is listed and has a page of its own, and tells nothing of what is not known', async () => {
    const { itemId, paths } = await makePublicHelpPlace(newsroom);
    const { places, freshness } = await listed();
    const card = ownIn(places, itemId);
    expect(card).toMatchObject({ town: 'Бишкек', telephones: [], address: null, hours: null, mapUrl: null });
    expect(card).toMatchObject({ spoken: [], bring: null, costs: null, path: paths.ru });
    expect(freshness.tags).toEqual(expect.arrayContaining([listTag('help_place', 'ru'), itemTag(itemId)]));
    const { view } = await pageAt(paths.ru);
    const told = helpPlaceJsonLd(view, 'https://umut.example');
    expect(told).toMatchObject({ '@type': 'MedicalClinic', address: { addressLocality: 'Бишкек' } });
    expect(Object.keys(told)).not.toEqual(expect.arrayContaining(['telephone']));
    expect(Object.keys(told)).not.toContain('hasMap');
    const addresses = await listAddresses('ru', 0, newsroom.database);
    expect(addresses?.addresses.map(({ slugs }) => slugs.ru)).toContain(slugOf(paths.ru));
  });

  test('is called by the numbers that a source gives, as a telephone and a machine dial them', async () => {
    const telephones = ['+996 312 12-34-56', '103'];
    const { paths } = await makePublicHelpPlace(newsroom, { telephones, spoken: ['ky', 'ru'] });
    const { view } = await pageAt(paths.ru);
    expect(view.telephones).toEqual([
      { shown: '+996 312 12-34-56', dialled: '+996312123456' },
      { shown: '103', dialled: '103' },
    ]);
    expect(helpPlaceJsonLd(view, 'https://umut.example')).toMatchObject({
      telephone: '+996312123456',
      contactPoint: [{ availableLanguage: ['ky', 'ru'] }, { telephone: '103' }],
    });
  });

  test('keeps its old address, and says for ever that it was withdrawn', async () => {
    const { itemId, paths } = await makePublicHelpPlace(newsroom);
    const { editor, database } = newsroom;
    accepted(await changeHelpPlaceSlug(editor, { itemId, language: 'ru', slug: 'moved-place' }, database));
    expect(await answerAt(paths.ru)).toMatchObject({ status: 'moved', path: '/ru/help/moved-place' });
    const reasons = { ru: 'Отделение переехало' };
    accepted(await withdrawHelpPlace(editor, { itemId, reasons }, database));
    expect(await answerAt(paths.ru)).toMatchObject({ status: 'withdrawn', view: { reason: reasons.ru } });
    expect(ownIn((await listed()).places, itemId)).toBeUndefined();
  });

  test('is found with the organisation that it belongs to, which can not be removed under it', async () => {
    const { editor, database } = newsroom;
    const organisationId = await makeOrganisation(newsroom, 'center', 'Center');
    const { paths } = await makePublicHelpPlace(newsroom, { organisationIds: [organisationId] });
    const { links } = await listHelpPlacesOf('ru', organisationId, database);
    expect(links.map(({ path }) => path)).toEqual([paths.ru]);
    expect((await pageAt(paths.ru)).view.organisations).toHaveLength(1);
    const { version } = await database.organisation.findUniqueOrThrow({ where: { id: organisationId } });
    const removed = await removeOrganisation(editor, { organisationId, version }, database);
    expect(refusalsOf(removed)).toEqual(['organisationInUse']);
  });
});

describe('a help place at the desk', () => {
  test('is a task as long as something is not known, and none once it was withdrawn', async () => {
    const { author, editor, database } = newsroom;
    const { itemId } = await makePublicHelpPlace(newsroom, { telephones: ['103'] });
    const taskOf = async () =>
      (await listHelpPlaceTasks(author, 'ru', database)).find((task) => task.itemId === itemId);
    expect(await taskOf()).toMatchObject({
      unknown: ['address', 'hours', 'map', 'spoken', 'bring', 'costs'],
    });
    accepted(await withdrawHelpPlace(editor, { itemId, reasons: each('Закрыто') }, database));
    expect(await taskOf()).toBeUndefined();
    const { rows } = await listDeskHelpPlaces(
      author,
      { locale: 'ru', isHandedOver: false, after: null },
      database,
    );
    expect(rows.find((row) => row.itemId === itemId)).toMatchObject({ town: 'Бишкек' });
  });

  test('begins with a name, says what it lacks, and goes out with what was found out', async () => {
    const { author, editor, database } = newsroom;
    const input = { itemId: newId(), title: 'Отделение', language: 'ru' } as const;
    const { itemId } = accepted(await addHelpPlace(author, input, database));
    const begun = await findDeskHelpPlace(author, itemId, 'ru', database);
    const missing = begun?.languages.ru.missing.map(({ code }) => code);
    expect(missing).toEqual(['summaryNeeded', 'sortNeeded', 'placeSourceNeeded']);
    const draft = await makeHelpPlaceDraft(newsroom);
    const seen = { itemId: draft.itemId, baseId: draft.sharedRevisionId, redactions: 0 };
    const facts = { telephones: ['+996 312 123456'], hours: each('9–17') };
    const { sharedRevisionId } = accepted(await saveHelpPlacePart(author, seen, () => ok(facts), database));
    const pair = { itemId: draft.itemId, sharedRevisionId, revisionIds: draft.revisionIds };
    const { paths } = accepted(await publishHelpPlace(editor, pair, database));
    expect((await pageAt(paths.ru)).view).toMatchObject({ hours: '9–17' });
  });

  test('saves no telephone that can not be called, says which, and each number once', async () => {
    const { author, database } = newsroom;
    const { itemId, sharedRevisionId } = await makeHelpPlaceDraft(newsroom);
    const save = (telephones: string[]) =>
      saveHelpPlacePart(
        author,
        { itemId, baseId: sharedRevisionId, redactions: 0 },
        () => ok({ telephones }),
        database,
      );
    const shape = (telephone: string) => ({
      ...{ code: 'telephoneShape', field: 'telephones', params: { telephone } },
    });
    expect(await save(['+996 312 12-34', '103', 'asdf', 'asdf'])).toMatchObject({
      ...{ ok: false, problems: [shape('+996 312 12-34'), shape('asdf')] },
    });
    expect(await database.sharedRevision.count({ where: { itemId } })).toBe(1);
    accepted(await save(['+996 312 12-34-56', '+996312123456', '103']));
    const place = await findDeskHelpPlace(author, itemId, 'ru', database);
    expect(place?.shared.telephones).toEqual(['+996 312 12-34-56', '103']);
  });

  test('keeps what two people save at once of different facts, and tells them of the same', async () => {
    const { author, database } = newsroom;
    const { itemId, sharedRevisionId } = await makeHelpPlaceDraft(newsroom);
    const seen = { itemId, baseId: sharedRevisionId, redactions: 0 };
    const save = (part: object) => saveHelpPlacePart(author, seen, () => ok(part), database);
    accepted(await save({ hours: each('9–17') }));
    accepted(await save({ mapUrl: 'https://example.org/map' }));
    expect(refusalsOf(await save({ hours: each('8–16') }))).toEqual(['savedMeanwhile']);
    expect((await findDeskHelpPlace(author, itemId, 'ru', database))?.shared).toMatchObject({
      ...{ hours: each('9–17'), mapUrl: 'https://example.org/map' },
    });
  });

  test('does not go out with a telephone that no dated source gives', async () => {
    const sources = makeHelpPlaceShared().sources.map((source) => ({ ...source, date: null }));
    const draft = await makeHelpPlaceDraft(newsroom, { telephones: ['103'], sources });
    const refused = await publishHelpPlaceDraft(newsroom, draft);
    expect(new Set(refusalsOf(refused))).toEqual(new Set(['telephoneSourceNeeded']));
  });

  test('loses words for good in every fact and text that holds them', async () => {
    const { administrator, database } = newsroom;
    const word = 'Тайныйчеловек';
    const { itemId, paths } = await makePublicHelpPlace(newsroom, {
      ...{ address: each(`Улица ${word}`), telephones: ['103'], mapUrl: `https://example.org/${word}` },
      ...{ bring: each(`Спросите ${word}`), title: word },
    });
    const found = await findHelpPlaceRedaction(administrator, { itemId, words: word }, database);
    const { count, slugs } = accepted(found);
    expect(slugs).toHaveLength(3);
    const input = { itemId, words: word, reason: 'Просьба', count };
    accepted(await redactHelpPlace(administrator, input, database));
    const { view } = await pageAt(paths.ru);
    expect(JSON.stringify(view)).not.toContain(word);
    expect(view.telephones).toHaveLength(1);
  });
});
