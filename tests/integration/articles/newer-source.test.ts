import { beforeAll, describe, expect, test } from 'vitest';
import { publishArticle } from '#lib/articles/commands/publish-article';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article';
import { findArticleBySlug } from '#lib/articles/public-queries';
import { itemTag } from '#lib/publishing/publishing-tags';
import { accepted, type DraftArticle, makePublished, slugOf } from '#tests/factories/make-article';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import {
  checkedAgainst,
  firstPlace,
  makeWords,
  writeDraft,
  writeRevision,
} from '#tests/factories/write-article';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

type Published = Awaited<ReturnType<typeof makePublished>>;

async function readerOf({ paths }: Published, language: 'ky' | 'ru' | 'en') {
  const answer = await findArticleBySlug(language, slugOf(paths[language]), newsroom.database);
  if (answer?.status !== 'found') expect.fail('it is not public');
  return answer;
}

const noteIn = async (article: Published, language: 'ky' | 'ru' | 'en') =>
  (await readerOf(article, language)).view.newerSource;

/** Saves and publishes one language on top of what the article was made with. */
async function publishChange(
  { itemId, sharedRevisionId }: DraftArticle,
  language: 'ky' | 'ru' | 'en',
  baseRevisionId: string,
  words: ReturnType<typeof makeWords>,
): Promise<string> {
  const id = await writeRevision(newsroom, { ...firstPlace(itemId, language), baseRevisionId }, words);
  const input = { itemId, sharedRevisionId, revisionIds: { [language]: id } };
  accepted(await publishArticle(newsroom.editor, input, newsroom.database));
  return id;
}

describe('the reader of a translation', () => {
  test('is told that the source moved on from the moment that it is public, and no longer than until it is checked', async () => {
    const article = await makePublished(newsroom, { title: 'Told' });
    expect(await noteIn(article, 'ky')).toBeNull();
    const changed = makeWords('Changed');
    const place = { ...firstPlace(article.itemId), baseRevisionId: article.revisionIds.ru };
    await writeDraft(newsroom, place, changed);
    expect(await noteIn(article, 'ky')).toBeNull();
    const input = { ...place, draftVersion: 1 };
    const saved = await writeRevision(newsroom, input, changed);
    expect(await noteIn(article, 'ky')).toBeNull();
    const { itemId, sharedRevisionId, revisionIds } = article;
    const pair = { itemId, sharedRevisionId, revisionIds: { ru: saved } };
    accepted(await publishArticle(newsroom.editor, pair, newsroom.database));
    expect(await noteIn(article, 'ky')).toEqual({ language: 'ru', path: article.paths.ru });
    expect(await noteIn(article, 'en')).toEqual({ language: 'ru', path: article.paths.ru });
    expect(await noteIn(article, 'ru')).toBeNull();

    const checked = makeWords('Оңдолду', { b1: 'x' }, checkedAgainst(changed));
    await publishChange(article, 'ky', revisionIds.ky, checked);
    expect(await noteIn(article, 'ky')).toBeNull();
    expect(await noteIn(article, 'en')).not.toBeNull();
  });

  test('is not told that it changed of what nobody checked, only of what did change since the translation was made', async () => {
    const article = await makePublished(newsroom, { title: 'Never checked' });
    const source = makeWords('Source', { a: 'One', b: 'Two' });
    const ru = await publishChange(article, 'ru', article.revisionIds.ru, source);
    const words = { a: 'Бир', b: 'Эки' };
    const { a = '' } = checkedAgainst(source);
    await publishChange(article, 'ky', article.revisionIds.ky, makeWords('Котормо', words));
    await publishChange(article, 'en', article.revisionIds.en, makeWords('Begun', words, { a }));
    expect(await noteIn(article, 'ky')).toBeNull();
    expect(await noteIn(article, 'en')).toBeNull();
    await publishChange(article, 'ru', ru, makeWords('Source', { a: 'One', b: 'Three' }));
    expect(await noteIn(article, 'ky')).not.toBeNull();
    expect(await noteIn(article, 'en')).not.toBeNull();
  });

  test('is told nothing where the source is not public', async () => {
    const article = await makePublished(newsroom);
    await publishChange(article, 'ru', article.revisionIds.ru, makeWords('Changed'));
    const reasons = { ru: 'Ошибка' };
    accepted(await withdrawArticle(newsroom.editor, { itemId: article.itemId, reasons }, newsroom.database));
    expect(await noteIn(article, 'ky')).toBeNull();
  });

  test('has a page that is printed anew when the source is published, and is not kept beyond the source’s end', async () => {
    const article = await makePublished(newsroom);
    const { freshness } = await readerOf(article, 'ky');
    expect(freshness.tags).toContain(itemTag(article.itemId));
    const { itemId, sharedRevisionId, revisionIds } = article;
    const place = { ...firstPlace(itemId), baseRevisionId: revisionIds.ru };
    const ru = await writeRevision(newsroom, place, makeWords('Changed'));
    const visibleUntil = new Date(Date.now() + 3_600_000);
    const input = { itemId, sharedRevisionId, revisionIds: { ru }, visibleUntil };
    const { version } = accepted(await publishArticle(newsroom.editor, input, newsroom.database));
    const change = await newsroom.database.contentChange.findUniqueOrThrow({
      where: { version: version ?? 0n },
    });
    expect(change.tags).toContain(itemTag(itemId));
    const after = await readerOf(article, 'ky');
    expect(after.view.newerSource).not.toBeNull();
    expect(after.freshness.expiresAt).toEqual(visibleUntil);
  });
});
