import { beforeAll, describe, expect, test } from 'vitest';
import { findDeskTerm, listDeskTerms } from '#lib/glossary/admin-queries/desk-terms';
import { addTerm } from '#lib/glossary/commands/add-term';
import { editTerm } from '#lib/glossary/commands/edit-term';
import { removeTerm } from '#lib/glossary/commands/remove-term';
import { findSoughtTerms, hasTerms, listGlossary } from '#lib/glossary/public-queries';
import type { TermWords } from '#lib/glossary/term';
import { accepted, refusalsOf } from '#tests/factories/make-article';
import { makeTermFacts } from '#tests/factories/make-term';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

const words = (name: string, ...forms: string[]): TermWords => ({ name, forms, explanation: 'Түшүндүрмө' });
const tagsOf = async (version: bigint) =>
  (await newsroom.database.contentChange.findUniqueOrThrow({ where: { version } })).tags;

describe('the glossary', () => {
  test('is in the order of its language under its letters, and has what is explained in it', async () => {
    const { editor, database } = newsroom;
    for (const name of ['өпкө', 'орган', 'ультра', 'үн', 'наркоз', 'ңак'])
      accepted(await addTerm(editor, makeTermFacts({ ky: words(name) }), database));
    const { letters, freshness } = await listGlossary('ky', database);
    expect(letters.map(({ letter }) => letter)).toEqual(['Н', 'Ң', 'О', 'Ө', 'У', 'Ү']);
    expect(freshness.tags).toEqual(['glossary:ky']);
    expect((await listGlossary('ru', database)).letters).toEqual([]);
    expect((await hasTerms('ru', database)).isAny).toBe(false);
  });

  test('that changes makes the texts of its languages stale, and all pages where it begins or ends', async () => {
    const { editor, database } = newsroom;
    const first = accepted(await addTerm(editor, makeTermFacts({ ru: words('сепсис') }), database));
    expect(await tagsOf(first.version)).toEqual(['glossary:en', 'glossary:ru', 'glossary:ru:any']);
    const edit = { ...makeTermFacts({ ru: words('сепсис', 'сепсис*') }), termId: first.termId, version: 1 };
    const edited = accepted(await editTerm(editor, edit, database));
    expect(await tagsOf(edited.version)).toEqual(['glossary:en', 'glossary:ky', 'glossary:ru']);
    const { terms } = await findSoughtTerms('ru', database);
    expect(terms).toMatchObject([{ name: 'сепсис', forms: ['сепсис*'] }]);
    expect(refusalsOf(await editTerm(editor, edit, database))).toEqual(['changedMeanwhile']);
    const seen = { termId: first.termId, version: 2 };
    const removed = accepted(await removeTerm(editor, seen, database));
    expect(await tagsOf(removed.version)).toContain('glossary:ru:any');
    expect((await findSoughtTerms('ru', database)).terms).toEqual([]);
    expect(await findDeskTerm(editor, first.termId, 'ru', database)).toMatchObject({
      isRemoved: true,
      name: '',
    });
    expect(refusalsOf(await removeTerm(editor, seen, database))).toEqual(['termMissing']);
  });

  test('has each form once in a language, and says what can not be searched for', async () => {
    const { editor, database } = newsroom;
    accepted(await addTerm(editor, makeTermFacts({ ky: words('биопсия', 'биопсия*') }), database));
    const add = async (ky: TermWords) => await addTerm(editor, makeTermFacts({ ky }), database);
    expect(await add(words('башка', 'Биопсия*'))).toMatchObject({
      ok: false,
      problems: [{ code: 'termFormTaken', field: 'ky.forms', params: { term: 'биопсия' } }],
    });
    expect(refusalsOf(await add(words('рак', 'рак*')))).toEqual(['termFormShape']);
    expect(refusalsOf(await add({ ...words('шал'), explanation: '' }))).toEqual(['explanationNeeded']);
    expect(refusalsOf(await add({ ...words('шал'), name: '' }))).toEqual(['termNameNeeded']);
    expect(refusalsOf(await add({ ...words('шал'), explanation: 'а'.repeat(401) }))).toEqual(['termTooLong']);
  });

  test('is read by the desk, and changed by who may publish', async () => {
    const { author, database } = newsroom;
    expect(refusalsOf(await addTerm(author, makeTermFacts(), database))).toEqual(['notAllowed']);
    const [term] = await listDeskTerms(author, 'ky', database);
    expect(term).toMatchObject({ languages: expect.arrayContaining(['en']) });
    const nobody = { accountId: author.accountId, role: 'reader' as 'author' };
    expect(await listDeskTerms(nobody, 'ky', database)).toEqual([]);
    expect(await findDeskTerm(nobody, term?.termId ?? '', 'ky', database)).toBeNull();
  });
});
