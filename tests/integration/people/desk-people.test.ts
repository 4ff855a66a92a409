import { beforeEach, describe, expect, test } from 'vitest';
import { newId } from '#lib/core/ids';
import { listPeople } from '#lib/people/admin-queries';
import { findDeskPerson } from '#lib/people/admin-queries/find-desk-person';
import { listDeskPeople } from '#lib/people/admin-queries/list-desk-people';
import { addAppointment } from '#lib/people/commands/add-appointment';
import { addPerson } from '#lib/people/commands/add-person';
import { changeAppointment } from '#lib/people/commands/change-appointment';
import { publishPerson } from '#lib/people/commands/publish-person';
import { redactPerson } from '#lib/people/commands/redact-person';
import { removeAppointment } from '#lib/people/commands/remove-appointment';
import { removePerson } from '#lib/people/commands/remove-person';
import { type SavePersonInput, savePerson } from '#lib/people/commands/save-person';
import type { DeskPerson } from '#lib/people/person-desk-view';
import { findPersonBySlug } from '#lib/people/person-public-queries';
import { accepted, makeDraft, refusalsOf, slugOf } from '#tests/factories/make-article';
import { makeOrganisation, makePerson, makeStatements } from '#tests/factories/make-person';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();

let newsroom: Newsroom;
let itemId: string;

beforeEach(async () => {
  newsroom = await makeNewsroom();
  const { author, database } = newsroom;
  itemId = newId();
  accepted(await addPerson(author, { itemId, name: ' Аида  Асанова', language: 'ru' }, database));
});

async function seen(id = itemId): Promise<DeskPerson> {
  const person = await findDeskPerson(newsroom.editor, id, 'ru', newsroom.database);
  return person ?? expect.fail('there is no such person');
}

/** The form as the desk shows it, with some of it changed. */
function formOf(
  person: DeskPerson,
  ru: Partial<{ name: string; biography: string; listedAs: string }>,
): SavePersonInput {
  const inLanguage = (language: 'ky' | 'ru' | 'en') => {
    const { name, listedAs, biography, revisionId: baseRevisionId } = person.languages[language];
    return { name, listedAs, biography, baseRevisionId };
  };
  return {
    itemId: person.itemId,
    words: { ky: inLanguage('ky'), ru: { ...inLanguage('ru'), ...ru }, en: inLanguage('en') },
    portraitId: null,
    ...{ baseSharedId: person.sharedId, redactions: person.redactions },
  };
}

async function publishSeen(person: DeskPerson) {
  const { revisionId } = person.languages.ru;
  const pair = { itemId: person.itemId, sharedRevisionId: person.sharedId ?? '' };
  const input = { ...pair, revisionIds: { ru: revisionId ?? '' } };
  return publishPerson(newsroom.editor, input, newsroom.database);
}

describe('a person at the desk', () => {
  test('is there once, however often the form that adds them is sent', async () => {
    const { author, editor, database } = newsroom;
    const again = { itemId, name: 'Аида Асанова', language: 'ru' as const };
    expect(accepted(await addPerson(author, again, database))).toEqual({ itemId });
    expect(refusalsOf(await addPerson(editor, again, database))).toEqual(['notUnderstood']);
    expect(await database.item.count({ where: { kind: 'person' } })).toBe(1);
  });

  test('whose name somebody has already is asked back, unless it is said that this is another', async () => {
    const { author, database } = newsroom;
    const other = { itemId: newId(), name: 'АИДА АСАНОВА', language: 'ky' as const };
    const people = () => database.item.count({ where: { kind: 'person' } });
    expect(await addPerson(author, other, database)).toMatchObject({
      problems: [{ code: 'personThere', field: 'name', params: { name: 'АИДА АСАНОВА' } }],
    });
    accepted(await addPerson(author, { ...other, name: 'Аида%' }, database));
    expect(await people()).toBe(2);
    expect(refusalsOf(await addPerson(author, { ...other, itemId: 'none' }, database))).toEqual([
      'notUnderstood',
    ]);
    const said = { ...other, itemId: newId(), isAnother: true };
    expect(accepted(await addPerson(author, said, database))).toEqual({ itemId: said.itemId });
    expect(await people()).toBe(3);
  });

  test('is written by authors, published by editors, and read as it was written', async () => {
    const { author, database } = newsroom;
    const biography = 'Первый абзац.\n\nВторой абзац.';
    accepted(
      await savePerson(author, formOf(await seen(), { biography, listedAs: 'Асанова Аида' }), database),
    );
    const { paths } = accepted(await publishSeen(await seen()));
    const page = await findPersonBySlug('ru', slugOf(paths.ru), database);
    expect(page).toMatchObject({ status: 'found', view: { name: 'Аида  Асанова' } });
    expect((await seen()).languages.ru).toMatchObject({ biography, isNewer: false, path: paths.ru });
    expect((await seen()).languages.ky.revisionId).toBeNull();
  });

  test('keeps the ids of paragraphs that stay where others are added and changed', async () => {
    const { author, database } = newsroom;
    const save = async (biography: string) =>
      accepted(await savePerson(author, formOf(await seen(), { biography }), database));
    const blocks = async () => {
      const where = { localization: { itemId, language: 'ru' as const } };
      const revision = await database.revision.findFirstOrThrow({ where, orderBy: { number: 'desc' } });
      return (revision.body as { content: { attrs: { id: string } }[] }).content.map(({ attrs }) => attrs.id);
    };
    await save('Один.\n\nДва.');
    const [one, two] = await blocks();
    await save('Ноль.\n\nОдин.\n\nДва с половиной.');
    expect((await blocks())[1]).toBe(one);
    expect(await blocks()).toHaveLength(3);
    expect(new Set(await blocks()).size).toBe(3);
    expect(two).toBeDefined();
  });

  test('that two save at once is a conflict for the second, and a 5 MB biography a clear sentence', async () => {
    const { author, editor, database } = newsroom;
    const form = formOf(await seen(), { biography: 'Одна' });
    accepted(await savePerson(author, form, database));
    accepted(await savePerson(author, form, database));
    const second = { ...form, words: { ...form.words, ru: { ...form.words.ru, biography: 'Другая' } } };
    expect(refusalsOf(await savePerson(editor, second, database))).toEqual(['savedMeanwhile']);
    const huge = formOf(await seen(), { biography: 'я'.repeat(5_000_000) });
    expect(refusalsOf(await savePerson(editor, huge, database))).toEqual(['biographyTooLong']);
    expect((await seen()).languages.ru.biography).toBe('Одна');
  });

  test('is found by a part of the name in any language, A to Z, page by page', async () => {
    const { author, database } = newsroom;
    for (const name of ['Өмүр', 'Орозбек', 'Ян']) await makePerson(newsroom, { names: { ky: name } });
    const list = async (search: string, page = 1) =>
      (await listDeskPeople(author, 'ky', { search, page }, database)).people.map(({ name }) => name);
    expect(await list('')).toEqual(['Аида  Асанова', 'Орозбек', 'Өмүр', 'Ян']);
    expect(await list('өм')).toEqual(['Өмүр']);
    expect(await list('', 2)).toEqual([]);
  });

  test('loses words for good everywhere that they stood', async () => {
    const { editor, administrator, database } = newsroom;
    const hospital = await makeOrganisation(newsroom);
    const biography = 'Живёт на улице Тайной.';
    accepted(
      await savePerson(newsroom.author, formOf(await seen(), { biography, listedAs: 'Тайной' }), database),
    );
    const { paths } = accepted(await publishSeen(await seen()));
    const posts = { ky: '', ru: 'Врач на Тайной', en: '' };
    const held = { heldFrom: '', heldUntil: '', attestedOn: '2026' };
    const added = { itemId, organisationId: hospital, posts, ...held };
    accepted(await addAppointment(editor, added, database));
    const input = { itemId, words: 'Тайной', reason: 'Адрес' };
    accepted(await redactPerson(administrator, input, database));
    expect(JSON.stringify(await seen())).not.toContain('Тайной');
    const page = await findPersonBySlug('ru', slugOf(paths.ru), database);
    expect(page?.status === 'found' && JSON.stringify(page.view)).not.toContain('Тайной');
  });
});

describe('posts at the desk', () => {
  test('are added, ended and removed by who may publish, each carrying what was seen', async () => {
    const { author, editor, database } = newsroom;
    const organisationId = await makeOrganisation(newsroom);
    const posts = { ky: '', ru: 'Врач', en: '' };
    const input = {
      itemId,
      organisationId,
      posts,
      heldFrom: '2020',
      heldUntil: '',
      attestedOn: '2026-02-18',
    };
    expect(refusalsOf(await addAppointment(author, input, database))).toEqual(['notAllowed']);
    accepted(await addAppointment(editor, input, database));
    const [held] = (await seen()).appointments;
    const { appointmentId = '', version = 0 } = held ?? {};
    const ended = { ...input, appointmentId, version, heldUntil: '2024-05' };
    accepted(await changeAppointment(editor, ended, database));
    expect(refusalsOf(await changeAppointment(editor, ended, database))).toEqual(['changedMeanwhile']);
    expect((await seen()).appointments).toMatchObject([{ heldUntil: '2024-05', posts }]);
    accepted(await removeAppointment(editor, { itemId, appointmentId, version: version + 1 }, database));
    expect((await seen()).appointments).toEqual([]);
    const kinds = await database.timelineEntry.findMany({ where: { itemId }, select: { kind: true } });
    expect(kinds.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['appointment-added', 'appointment-changed', 'appointment-removed']),
    );
  });

  test('with impossible dates, without a post or an organisation are refused, each with its field', async () => {
    const { editor, database } = newsroom;
    const organisationId = await makeOrganisation(newsroom);
    const posts = { ky: 'Дарыгер', ru: '', en: '' };
    const add = async (changed: object) => {
      const input = {
        itemId,
        organisationId,
        posts,
        heldFrom: '',
        heldUntil: '',
        attestedOn: '2026',
        ...changed,
      };
      const result = await addAppointment(editor, input, database);
      return result.ok ? [] : result.problems.map(({ code, field }) => `${code} ${field}`);
    };
    expect(await add({ heldFrom: '2026-02-30' })).toEqual(['dateShape heldFrom']);
    expect(await add({ heldFrom: '2025-03', heldUntil: '2024' })).toEqual(['endsBeforeItBegins heldUntil']);
    expect(await add({ heldFrom: '2025-03', heldUntil: '2025' })).toEqual([]);
    expect(await add({ attestedOn: '', organisationId: 'x', posts: { ky: '', ru: ' ', en: '' } })).toEqual([
      'attestedNeeded attestedOn',
      'organisationNeeded organisationId',
      'postNeeded post.ky',
    ]);
  });
});

describe('removing a person', () => {
  test('whom a draft quotes is refused, with where that is told; of nobody’s use they leave the lists', async () => {
    const { editor, author, database } = newsroom;
    const draft = await makeDraft(newsroom, {
      body: makeStatements({ id: 's1', personId: itemId, text: 'Слова' }),
    });
    expect(refusalsOf(await removePerson(editor, { itemId }, database))).toEqual(['personInUse']);
    expect((await seen()).uses).toMatchObject([{ itemId: draft.itemId, standing: 'version' }]);
    const other = accepted(
      await addPerson(author, { itemId: newId(), name: 'Бермет', language: 'ky' }, database),
    );
    expect(refusalsOf(await removePerson(author, other, database))).toEqual(['notAllowed']);
    accepted(await removePerson(editor, other, database));
    expect(await listPeople(author, 'ky', 'Бермет', database)).toEqual([]);
    const listed = await listDeskPeople(author, 'ky', { search: 'Бермет', page: 1 }, database);
    expect(listed.people).toEqual([]);
  });

  test('whom readers saw is refused: their page is withdrawn instead', async () => {
    const { editor, database } = newsroom;
    const person = await makePerson(newsroom);
    expect(refusalsOf(await removePerson(editor, person, database))).toEqual(['personWasPublic']);
  });
});
