import { describe, expect, test } from 'vitest';
import { findArticleDraft } from '#lib/articles/admin-queries/find-article-draft';
import { findArticleStanding } from '#lib/articles/admin-queries/find-article-standing';
import type { ArticleDraft } from '#lib/articles/article-draft-view';
import { publishArticleAsSeen } from '#lib/articles/commands/publish-article-as-seen';
import { redactArticle } from '#lib/articles/commands/redact-article';
import { restoreArticleRevision } from '#lib/articles/commands/restore-article-revision';
import { saveArticle } from '#lib/articles/commands/save-article';
import { saveArticleDraft } from '#lib/articles/commands/save-article-draft';
import { saveArticleShared } from '#lib/articles/commands/save-article-shared';
import { saveArticleSharedDraft } from '#lib/articles/commands/save-article-shared-draft';
import { newId } from '#lib/core/ids';
import type { Language } from '#lib/core/languages';
import { withConnection } from '#lib/platform/db/connection';
import { saveRevision } from '#lib/publishing/commands/save-revision';
import { accepted, makeBody, makePublished, refusalsOf } from '#tests/factories/make-article';
import { makeNamedArticle } from '#tests/factories/make-named-article';
import { makeNewsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';
import { rowsThatSay } from '#tests/support/traces';

ownDataFolder();
const newsroom = await makeNewsroom();
const { administrator, author, editor, database, url } = newsroom;

let number = 0;
/** Words that stand nowhere else. */
function newWords(): string {
  number += 1;
  return `Гүлнара Сатыбалдиева-${number}`;
}

const redact = async (itemId: string, words: string) =>
  accepted(await redactArticle(administrator, { itemId, words, reason: 'Просьба семьи' }, database));

const rowsWith = (words: string) => withConnection(url, (client) => rowsThatSay(client, words));

const look = async (itemId: string): Promise<ArticleDraft> =>
  (await findArticleDraft(author, itemId, database)) ?? expect.fail('there is no such article');

/** What an open page sends of a language, as it saw the article. */
function ofPage({ itemId, redactions, languages }: ArticleDraft, language: Language) {
  const { revision, draftVersion, words } = languages[language];
  return { itemId, language, redactions, baseRevisionId: revision?.id ?? null, draftVersion, words };
}

/** What an open page sends of what the languages share. */
function sharedOfPage({ itemId, redactions, sharedRevision, sharedDraftVersion, shared }: ArticleDraft) {
  const base = { baseSharedRevisionId: sharedRevision?.id ?? null, draftVersion: sharedDraftVersion };
  return { itemId, redactions, ...base, shared };
}

/** A public article that says words in its texts and in what its languages share, and of which nobody types. */
function makeUntouched(words: string) {
  const byline = [{ ky: words, ru: words, en: words }];
  return makePublished(newsroom, { title: words, body: makeBody(`Рассказ: ${words}`), byline });
}

describe('a page that was open while words were taken out for good', () => {
  test('can’t bring them back in a language of which there is no draft, and no draft is made of it', async () => {
    const words = newWords();
    const { itemId } = await makeUntouched(words);
    const page = await look(itemId);
    await redact(itemId, words);
    expect(await rowsWith(words)).toEqual([]);
    expect(await database.workingDraft.count({ where: { localization: { itemId } } })).toBe(0);
    for (const language of ['ru', 'ky'] as const) {
      const sent = ofPage(page, language);
      const changed = { ...sent, words: { ...sent.words, summary: 'Ещё' } };
      for (const input of [sent, changed]) {
        expect(refusalsOf(await saveArticleDraft(author, input, database))).toEqual(['savedMeanwhile']);
        expect(refusalsOf(await saveArticle(author, input, database))).toEqual(['savedMeanwhile']);
      }
    }
    expect(await rowsWith(words)).toEqual([]);

    const anew = await look(itemId);
    expect(anew.redactions).toBe(1);
    const sent = ofPage(anew, 'ru');
    const changed = { ...sent, words: { ...sent.words, summary: 'Ещё' } };
    expect(accepted(await saveArticleDraft(author, changed, database)).draftVersion).toBe(1);
  });

  test('can’t bring them back in what the languages share', async () => {
    const words = newWords();
    const { itemId, sharedRevisionId } = await makeUntouched(words);
    const page = await look(itemId);
    await redact(itemId, words);
    const dated = { ...page.shared, dated: '2026-03' };
    const drafted = await saveArticleSharedDraft(author, { ...sharedOfPage(page), shared: dated }, database);
    expect(refusalsOf(drafted)).toEqual(['savedMeanwhile']);
    const saved = await saveArticleShared(
      author,
      { itemId, redactions: page.redactions, baseId: sharedRevisionId, content: dated },
      database,
    );
    expect(refusalsOf(saved)).toEqual(['savedMeanwhile']);
    expect(await rowsWith(words)).toEqual([]);
    expect(await database.sharedDraft.count({ where: { itemId } })).toBe(0);

    const anew = await look(itemId);
    const onTop = { ...sharedOfPage(anew), shared: { ...anew.shared, dated: '2026-03' } };
    expect(accepted(await saveArticleSharedDraft(author, onTop, database)).draftVersion).toBe(1);
  });

  test('can’t bring them back where there were drafts, whose versions rise', async () => {
    const words = newWords();
    const { itemId } = await makeNamedArticle(newsroom, words);
    const page = await look(itemId);
    await redact(itemId, words);
    const anew = await look(itemId);
    for (const language of ['ru', 'ky', 'en'] as const) {
      expect(anew.languages[language].draftVersion).toBe(page.languages[language].draftVersion + 1);
      const saved = await saveArticleDraft(author, ofPage(page, language), database);
      expect(refusalsOf(saved)).toEqual(['savedMeanwhile']);
    }
    expect(anew.sharedDraftVersion).toBe(page.sharedDraftVersion + 1);
    const saved = await saveArticleSharedDraft(author, sharedOfPage(page), database);
    expect(refusalsOf(saved)).toEqual(['savedMeanwhile']);
    expect(await rowsWith(words)).toEqual([]);
  });

  test('can’t bring them back by publishing what it showed, nor by an earlier version', async () => {
    const words = newWords();
    const { itemId, revisionIds } = await makeUntouched(words);
    const standing = await findArticleStanding(editor, itemId, database);
    await redact(itemId, words);
    const seen = { ru: standing?.languages.ru.saved?.digest ?? '' };
    const sharedSeen = standing?.shared.saved?.digest ?? '';
    const beside = { mediaSeen: standing?.media ?? {}, marksSeen: standing?.marks ?? {} };
    const published = await publishArticleAsSeen(editor, { itemId, seen, sharedSeen, ...beside }, database);
    expect(refusalsOf(published)).toEqual(['changedMeanwhile']);
    const input = { ...ofPage(await look(itemId), 'ru') };
    const changed = { ...input, words: { ...input.words, title: 'Другое' } };
    const { revisionId } = accepted(await saveArticle(author, changed, database));
    const earlier = { itemId, language: 'ru', revisionId: revisionIds.ru } as const;
    accepted(await restoreArticleRevision(author, { ...earlier, baseRevisionId: revisionId }, database));
    expect(await rowsWith(words)).toEqual([]);
  });

  test('of a writer who never asks how the article stands is a conflict too', async () => {
    const words = newWords();
    const { itemId, localizationIds, revisionIds } = await makeUntouched(words);
    await redact(itemId, words);
    const place = { localizationId: localizationIds.ru, baseId: revisionIds.ru };
    const sent = { title: words, summary: words, body: makeBody(words) };
    expect(refusalsOf(await saveRevision(author, { ...place, words: sent }, database))).toEqual([
      'savedMeanwhile',
    ]);
    expect(await rowsWith(words)).toEqual([]);
  });
});

test('saves that arrive while words are taken out for good leave none of them, whoever comes first', async () => {
  const words = newWords();
  const { itemId } = await makeUntouched(words);
  const page = await look(itemId);
  const save = (language: Language, text: string) => {
    const sent = ofPage(page, language);
    const input = { ...sent, words: { ...sent.words, summary: `${words} ${text}` } };
    return saveArticleDraft(author, input, database);
  };
  const before = Array.from({ length: 4 }, (_, index) => save('ru', `${index}`));
  const redacting = redact(itemId, words);
  const after = Array.from({ length: 12 }, (_, index) => save(index % 2 === 0 ? 'ky' : 'en', `${index}`));
  await Promise.all([...before, redacting, ...after]);
  expect(await rowsWith(words)).toEqual([]);
});

test('a picture that was taken out for good stands in the way of nobody’s words', async () => {
  const { itemId } = await makePublished(newsroom);
  const page = await look(itemId);
  await database.redaction.create({
    data: { id: newId(), itemId, mediumId: newId(), reason: 'x', actorId: administrator.accountId },
  });
  const sent = ofPage(page, 'ru');
  const input = { ...sent, words: { ...sent.words, summary: 'Ещё' } };
  expect(accepted(await saveArticleDraft(author, input, database)).draftVersion).toBe(1);
});
