import { beforeAll, describe, expect, test } from 'vitest';
import { findCheckedParts } from '#lib/publishing/admin-queries/find-checked-parts';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import {
  beginArticle,
  checkedAgainst,
  firstPlace,
  makeWords,
  writeDraft,
  writeRevision,
} from '#tests/factories/write-article';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

describe('what a translation was checked against', () => {
  test('is found in the versions of the source, and not where it was only ever a draft', async () => {
    const { author, database } = newsroom;
    const itemId = await beginArticle(newsroom);
    const first = makeWords('Первое название', { a: 'Первый абзац', b: 'Второй абзац' });
    const second = makeWords('Второе название', { a: 'Первый абзац, изменён', b: 'Второй абзац' });
    const baseRevisionId = await writeRevision(newsroom, firstPlace(itemId), first);
    await writeRevision(newsroom, { ...firstPlace(itemId), baseRevisionId }, second);
    const place = { itemId, language: 'ru' } as const;

    const known = await findCheckedParts(author, place, checkedAgainst(first), database);
    expect(known.blocks['a']).toEqual(first.body.content[0]);
    expect(known.blocks['b']).toEqual(second.body.content[1]);
    expect(known.lines).toEqual({ title: 'Первое название', summary: 'Summary of Первое название' });

    const draft = makeWords('Черновик', { a: 'Только в черновике' });
    await writeDraft(newsroom, { ...firstPlace(itemId, 'ky') }, draft);
    const unknown = await findCheckedParts(author, place, checkedAgainst(draft), database);
    expect(unknown).toEqual({ blocks: {}, lines: {} });
    expect(await findCheckedParts(author, place, {}, database)).toEqual({ blocks: {}, lines: {} });
  });
});
