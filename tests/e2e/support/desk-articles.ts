import { saveArticleDraft } from '#lib/articles/commands/save-article-draft';
import { saveArticleSharedDraft } from '#lib/articles/commands/save-article-shared-draft';
import type { Language } from '#lib/core/languages';
import { accepted, makeShared } from '#tests/factories/make-article';
import type { Newsroom } from '#tests/factories/newsroom';
import {
  beginArticle,
  checkedAgainst,
  firstPlace,
  makeWords,
  writeDraft,
  writeRevision,
} from '#tests/factories/write-article';

/** An article of a journey: what it is called in a language. */
export const titleIn = (title: string, language: Language): string => `${title} ${language}`;

/** Types words in every language and what they share, and saves no version of anything. */
export async function typeInAllLanguages(newsroom: Newsroom, itemId: string, title: string): Promise<void> {
  const { author, database } = newsroom;
  const source = makeWords(titleIn(title, 'ru'));
  for (const language of ['ru', 'ky', 'en'] as const) {
    const checks = language === 'ru' ? {} : checkedAgainst(source);
    await writeDraft(
      newsroom,
      firstPlace(itemId, language),
      makeWords(titleIn(title, language), undefined, checks),
    );
  }
  const place = { itemId, baseSharedRevisionId: null, draftVersion: 0 };
  accepted(await saveArticleSharedDraft(author, { ...place, shared: makeShared({ dated: null }) }, database));
}

/** An article with a saved version in every language, none of them public. */
export async function makeSavedArticle(newsroom: Newsroom, title: string): Promise<string> {
  const { author, database } = newsroom;
  const itemId = await beginArticle(newsroom);
  const place = { itemId, baseSharedRevisionId: null, draftVersion: 0 };
  accepted(await saveArticleSharedDraft(author, { ...place, shared: makeShared({ dated: null }) }, database));
  const source = makeWords(titleIn(title, 'ru'));
  await writeRevision(newsroom, firstPlace(itemId, 'ru'), source);
  for (const language of ['ky', 'en'] as const) {
    const words = makeWords(titleIn(title, language), undefined, checkedAgainst(source));
    await writeRevision(newsroom, firstPlace(itemId, language), words);
  }
  return itemId;
}

/** Somebody else saves a version of other words on top of the newest one. */
export async function saveAnew(
  newsroom: Newsroom,
  place: { itemId: string; language: Language },
  words: ReturnType<typeof makeWords>,
): Promise<void> {
  const newest = await newsroom.database.revision.findFirstOrThrow({
    where: { localization: place },
    orderBy: { number: 'desc' },
    select: { id: true },
  });
  await writeRevision(newsroom, { ...place, baseRevisionId: newest.id, draftVersion: 0 }, words);
}

/** Types other words on top of the newest version of a language, and saves no version. */
export async function typeAnew(
  { author, database }: Newsroom,
  place: { itemId: string; language: Language },
  words: ReturnType<typeof makeWords>,
): Promise<void> {
  const newest = await database.revision.findFirst({
    where: { localization: place },
    orderBy: { number: 'desc' },
    select: { id: true },
  });
  const draft = await database.workingDraft.findFirst({
    where: { localization: place },
    select: { version: true },
  });
  const input = { ...place, baseRevisionId: newest?.id ?? null, draftVersion: draft?.version ?? 0, words };
  accepted(await saveArticleDraft(author, input, database));
}
