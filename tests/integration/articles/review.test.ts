import { beforeAll, describe, expect, test, vi } from 'vitest';
import { listMissing } from '#lib/articles/admin-queries/list-missing';
import { changeArticleSlug } from '#lib/articles/commands/change-article-slug';
import { createArticle } from '#lib/articles/commands/create-article';
import { handOverArticle } from '#lib/articles/commands/hand-over-article';
import { publishArticle } from '#lib/articles/commands/publish-article';
import { saveArticleSharedDraft } from '#lib/articles/commands/save-article-shared-draft';
import { takeBackArticle } from '#lib/articles/commands/take-back-article';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article';
import { newId } from '#lib/core/ids';
import { log } from '#lib/platform/log/log';
import { accepted, makeDraft, makePublished, makeShared, refusalsOf } from '#tests/factories/make-article';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { beginArticle, firstPlace, makeWords, writeDraft } from '#tests/factories/write-article';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

const statesOf = async (itemId: string) => {
  const rows = await newsroom.database.localization.findMany({ where: { itemId } });
  return Object.fromEntries(rows.map((row) => [row.language, row.state]));
};

describe('an author', () => {
  test('hands languages over and takes them back, each recorded once however often it is done', async () => {
    const { itemId, localizationIds } = await makeDraft(newsroom);
    const { author, database } = newsroom;
    const input = { itemId, languages: ['ru', 'ky'] as ('ru' | 'ky')[] };
    expect(accepted(await handOverArticle(author, input, database)).languages.toSorted()).toEqual([
      'ky',
      'ru',
    ]);
    expect(accepted(await handOverArticle(author, input, database)).languages).toEqual([]);
    expect(await statesOf(itemId)).toEqual({ ky: 'in_review', ru: 'in_review', en: 'draft' });
    accepted(await takeBackArticle(author, { itemId, languages: ['ky'] }, database));
    expect(await statesOf(itemId)).toEqual({ ky: 'draft', ru: 'in_review', en: 'draft' });
    const changes = await database.stateChange.findMany({
      where: { localizationId: localizationIds.ky },
      orderBy: { changedAt: 'asc' },
    });
    expect(changes.map(({ fromState, toState, actorId }) => [fromState, toState, actorId])).toEqual([
      ['draft', 'in_review', author.accountId],
      ['in_review', 'draft', author.accountId],
    ]);
    const timeline = await database.timelineEntry.findMany({
      where: { itemId },
      orderBy: { happenedAt: 'asc' },
    });
    const kinds = timeline.map((entry) => entry.kind);
    expect(kinds).toEqual(['item-created', 'handed-over', 'handed-over', 'taken-back']);
  });

  test('hands over nothing that was never saved, nothing that is public already, and all or none', async () => {
    const { author, database } = newsroom;
    const itemId = await beginArticle(newsroom);
    await writeDraft(newsroom, firstPlace(itemId), makeWords('Typed only'));
    const typed = await handOverArticle(author, { itemId, languages: ['ru'] }, database);
    expect(refusalsOf(typed)).toEqual(['revisionMissing']);
    const live = await makePublished(newsroom, {}, {});
    const both = { itemId: live.itemId, languages: ['ru', 'en'] as ('ru' | 'en')[] };
    expect(refusalsOf(await handOverArticle(author, both, database))).toEqual([
      'nothingToHandOver',
      'nothingToHandOver',
    ]);
    const odd = { itemId: live.itemId, languages: ['fr' as 'ru'] };
    expect(refusalsOf(await handOverArticle(author, odd, database))).toEqual(['itemMissing']);
    const none = { itemId: newId(), languages: ['ru'] as 'ru'[] };
    expect(refusalsOf(await handOverArticle(author, none, database))).toEqual(['itemMissing']);
  });

  test('publishes, withdraws and moves nothing; each attempt is refused and logged', async () => {
    const draft = await makePublished(newsroom);
    const { itemId, sharedRevisionId, revisionIds } = draft;
    const { author, database } = newsroom;
    const warn = vi.spyOn(log(), 'warn').mockImplementation(() => undefined);
    const results = [
      await publishArticle(author, { itemId, sharedRevisionId, revisionIds }, database),
      await withdrawArticle(author, { itemId, reasons: { ru: 'Мне так захотелось' } }, database),
      await changeArticleSlug(author, { itemId, language: 'ru', slug: 'mine' }, database),
    ];
    expect(results.map(refusalsOf)).toEqual([['notAllowed'], ['notAllowed'], ['notAllowed']]);
    expect(warn.mock.calls.map(([told]) => told)).toEqual([
      { accountId: author.accountId, role: 'author', verb: 'publish', itemId },
      { accountId: author.accountId, role: 'author', verb: 'withdraw', itemId },
      { accountId: author.accountId, role: 'author', verb: 'publish', itemId },
    ]);
    expect(await statesOf(itemId)).toEqual({ ky: 'published', ru: 'published', en: 'published' });
  });
});

describe('an editor', () => {
  test('publishes what was handed over', async () => {
    const { itemId, sharedRevisionId, revisionIds } = await makeDraft(newsroom);
    const { author, editor, database } = newsroom;
    accepted(await handOverArticle(author, { itemId, languages: ['ru', 'ky', 'en'] }, database));
    accepted(await publishArticle(editor, { itemId, sharedRevisionId, revisionIds }, database));
    expect(await statesOf(itemId)).toEqual({ ky: 'published', ru: 'published', en: 'published' });
  });
});

describe('what publication still needs', () => {
  test('is said per language of the newest words, and apart from it where a translation is behind', async () => {
    const { author, database } = newsroom;
    const created = await createArticle(author, { form: 'news', sourceLanguage: 'ru' }, database);
    const { itemId } = accepted(created);
    const codes = async () => {
      const found = await listMissing(author, itemId, database);
      const entries = Object.entries(found ?? {}).map(([language, toDo]) => [
        language,
        {
          missing: toDo.missing.map(({ code, field }) => `${code} ${field}`),
          outdated: toDo.outdated.toSorted(),
          changed: toDo.changed,
        },
      ]);
      return Object.fromEntries(entries);
    };
    const shared = ['rubricNeeded rubric', 'bylineNeeded byline'];
    const words = (language: string) =>
      ['titleNeeded', 'summaryNeeded', 'bodyNeeded'].map((code) => {
        return `${code} ${language}.${code.replace('Needed', '')}`;
      });
    expect(await codes()).toEqual({
      ky: { missing: [...words('ky'), ...shared], outdated: [], changed: [] },
      ru: { missing: [...words('ru'), ...shared], outdated: [], changed: [] },
      en: { missing: [...words('en'), ...shared], outdated: [], changed: [] },
    });
    await writeDraft(newsroom, firstPlace(itemId), makeWords('Typed'));
    const draft = { itemId, baseSharedRevisionId: null, draftVersion: 0, shared: makeShared() };
    accepted(await saveArticleSharedDraft(author, draft, database));
    expect(await codes()).toEqual({
      ky: { missing: words('ky'), outdated: ['b1', 'summary', 'title'], changed: [] },
      ru: { missing: [], outdated: [], changed: [] },
      en: { missing: words('en'), outdated: ['b1', 'summary', 'title'], changed: [] },
    });
  });

  test('names half-typed dates and sources, and topics that there are not', async () => {
    const { author, database } = newsroom;
    const itemId = await beginArticle(newsroom);
    const source = { title: 'x', publisher: '', url: 'who.int', language: 'en' as const, date: '2026-1' };
    const shared = makeShared({ dated: '2026-13', sources: [source], topics: ['no-such-topic'] });
    const input = { itemId, baseSharedRevisionId: null, draftVersion: 0, shared };
    accepted(await saveArticleSharedDraft(author, input, database));
    const missing = (await listMissing(author, itemId, database))?.ru.missing.map(({ code }) => code);
    expect(missing).toEqual(expect.arrayContaining(['dateShape', 'sourceIncomplete', 'topicMissing']));
  });
});
