import { beforeAll, describe, expect, test, vi } from 'vitest';
import { findArticleDraft } from '#lib/articles/admin-queries/find-article-draft';
import { findArticleStanding } from '#lib/articles/admin-queries/find-article-standing';
import { listDeskArticles } from '#lib/articles/admin-queries/list-desk-articles';
import { handOverArticle } from '#lib/articles/commands/hand-over-article';
import { handOverArticleAsSeen } from '#lib/articles/commands/hand-over-article-as-seen';
import { publishArticle } from '#lib/articles/commands/publish-article';
import { saveArticleShared } from '#lib/articles/commands/save-article-shared';
import { takeBackArticle } from '#lib/articles/commands/take-back-article';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article';
import { log } from '#lib/platform/log/log';
import type { Actor } from '#lib/publishing/actor';
import {
  accepted,
  type DraftArticle,
  makeDraft,
  makePublished,
  makeShared,
  publishDraft,
  refusalsOf,
} from '#tests/factories/make-article';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { firstPlace, makeWords, writeRevision } from '#tests/factories/write-article';
import { ownDataFolder } from '#tests/support/data-folder';

ownDataFolder();
let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await makeNewsroom();
});

const ru = (itemId: string) => ({ itemId, languages: ['ru' as const] });

const handOver = (itemId: string, actor: Actor = newsroom.author) =>
  handOverArticle(actor, ru(itemId), newsroom.database);

/** Saves another version of the Russian words; returns its id. */
const change = ({ itemId, revisionIds }: DraftArticle, title: string, baseRevisionId = revisionIds.ru) =>
  writeRevision(newsroom, { ...firstPlace(itemId), baseRevisionId }, makeWords(title));

async function standing(itemId: string) {
  const found = await findArticleStanding(newsroom.editor, itemId, newsroom.database);
  return found?.languages.ru ?? expect.fail('there is no such article');
}

/** What the editors' list of all that was handed over says of an article; null where it is not in it. */
async function inList(itemId: string) {
  const nothing = { search: null, language: null, authorId: null, needsCheck: false, after: null };
  const filter = { ...nothing, state: 'in_review' } as const;
  const { rows } = await listDeskArticles(newsroom.editor, filter, newsroom.database);
  return rows.find((row) => row.itemId === itemId)?.languages.ru ?? null;
}

async function kindsOf(itemId: string): Promise<string[]> {
  const entries = await newsroom.database.timelineEntry.findMany({
    where: { itemId, kind: { in: ['handed-over', 'taken-back'] } },
    orderBy: { happenedAt: 'asc' },
  });
  return entries.map(({ kind }) => kind);
}

describe('a change of a public article that an author hands over', () => {
  test('waits for the editors in the state that it is in, found in their list until it is taken back', async () => {
    const { author, database } = newsroom;
    const article = await makePublished(newsroom);
    const { itemId } = article;
    expect(refusalsOf(await handOver(itemId))).toEqual(['nothingToHandOver']);
    const revisionId = await change(article, 'A change');
    expect(await inList(itemId)).toBeNull();

    expect(accepted(await handOver(itemId)).languages).toEqual(['ru']);
    expect(accepted(await handOver(itemId)).languages).toEqual([]);
    expect(await inList(itemId)).toMatchObject({ state: 'published', handedOver: 'newest' });
    expect(await standing(itemId)).toMatchObject({
      state: 'published',
      handedOver: { revisionId, number: 2, by: 'author' },
    });
    const draft = await findArticleDraft(newsroom.editor, itemId, database);
    expect([draft?.languages.ru.handedOver, draft?.languages.ky.handedOver]).toEqual(['newest', null]);

    expect(accepted(await takeBackArticle(author, ru(itemId), database)).languages).toEqual(['ru']);
    expect(accepted(await takeBackArticle(author, ru(itemId), database)).languages).toEqual([]);
    expect(await inList(itemId)).toBeNull();
    expect(await standing(itemId)).toMatchObject({ state: 'published', handedOver: null });
    expect(await kindsOf(itemId)).toEqual(['handed-over', 'taken-back']);
  });

  test('is over once it is published or scheduled, and goes on where something older is published', async () => {
    const article = await makePublished(newsroom);
    const { itemId, sharedRevisionId } = article;
    const publish = async (revisionId: string, visibleFrom?: Date) => {
      const input = { itemId, sharedRevisionId, revisionIds: { ru: revisionId } };
      const moment = visibleFrom ? { visibleFrom } : {};
      accepted(await publishArticle(newsroom.editor, { ...input, ...moment }, newsroom.database));
    };
    const second = await change(article, 'Second');
    const third = await change(article, 'Third', second);
    accepted(await handOver(itemId));
    await publish(second);
    expect(await inList(itemId)).toMatchObject({ handedOver: 'newest' });
    await publish(third);
    expect(await inList(itemId)).toBeNull();

    const fourth = await change(article, 'Fourth', third);
    accepted(await handOver(itemId));
    await publish(fourth, new Date(Date.now() + 3_600_000));
    expect(await inList(itemId)).toBeNull();
    expect(refusalsOf(await handOver(itemId))).toEqual(['nothingToHandOver']);
  });

  test('is seen to be older than what anybody saved since, and can be handed over again', async () => {
    const article = await makePublished(newsroom);
    const { itemId } = article;
    const second = await change(article, 'Second');
    accepted(await handOver(itemId));
    const third = await change(article, 'Third', second);
    expect(await inList(itemId)).toMatchObject({ handedOver: 'older' });
    expect(await standing(itemId)).toMatchObject({ handedOver: { number: 2 }, saved: { number: 3 } });

    expect(accepted(await handOver(itemId)).languages).toEqual(['ru']);
    expect(await inList(itemId)).toMatchObject({ handedOver: 'newest' });
    expect((await standing(itemId)).handedOver?.revisionId).toBe(third);
    expect(await kindsOf(itemId)).toEqual(['handed-over', 'handed-over']);
  });

  test('that only changes what the languages share can be handed over too', async () => {
    const { author, database } = newsroom;
    const { itemId, sharedRevisionId } = await makePublished(newsroom);
    const input = { itemId, baseId: sharedRevisionId, content: makeShared({ dated: '2026-03' }) };
    accepted(await saveArticleShared(author, input, database));
    expect(accepted(await handOver(itemId)).languages).toEqual(['ru']);
    expect(await inList(itemId)).toMatchObject({ handedOver: 'newest', isChanged: false });
  });

  test('by somebody who may not write is refused', async () => {
    const article = await makePublished(newsroom);
    await change(article, 'A change');
    vi.spyOn(log(), 'warn').mockImplementation(() => undefined);
    const stranger = { accountId: newsroom.author.accountId, role: 'nobody' } as unknown as Actor;
    expect(refusalsOf(await handOver(article.itemId, stranger))).toEqual(['notAllowed']);
    expect(await inList(article.itemId)).toBeNull();
  });
});

test('a change of a withdrawn, scheduled or once public language waits like any other', async () => {
  const { editor, database } = newsroom;
  const withdrawn = await makePublished(newsroom);
  const reasons = { ru: 'Wrong figures' };
  accepted(await withdrawArticle(editor, { itemId: withdrawn.itemId, reasons }, database));
  await change(withdrawn, 'Mended');
  const scheduled = await makeDraft(newsroom);
  await publishDraft(newsroom, scheduled, { visibleFrom: new Date(Date.now() + 3_600_000) });
  await change(scheduled, 'Mended');
  const over = await makeDraft(newsroom);
  await publishDraft(newsroom, over, { visibleUntil: new Date(Date.now() + 1_000) });
  expect(refusalsOf(await handOver(over.itemId))).toEqual(['nothingToHandOver']);
  await vi.waitFor(async () => accepted(await handOver(over.itemId)), { timeout: 5_000, interval: 100 });

  for (const { itemId } of [withdrawn, scheduled]) accepted(await handOver(itemId));
  expect(await inList(withdrawn.itemId)).toMatchObject({ state: 'withdrawn', handedOver: 'newest' });
  expect(await inList(scheduled.itemId)).toMatchObject({ state: 'scheduled', handedOver: 'newest' });
  expect(await inList(over.itemId)).toMatchObject({ state: 'published', handedOver: 'newest' });
});

test('a hand-over names exactly the words that were seen, whatever was saved meanwhile', async () => {
  const { author, database } = newsroom;
  const article = await makePublished(newsroom);
  const { itemId } = article;
  const seen = await change(article, 'Seen');
  const meanwhile = await change(article, 'Saved meanwhile', seen);
  const input = { ...ru(itemId), revisionIds: { ru: seen } };
  accepted(await handOverArticle(author, input, database));
  expect((await standing(itemId)).handedOver?.revisionId).toBe(seen);
  expect(await inList(itemId)).toMatchObject({ handedOver: 'older' });

  accepted(await handOver(itemId));
  accepted(await handOverArticle(author, input, database));
  expect((await standing(itemId)).handedOver?.revisionId).toBe(meanwhile);
  const { saved, live } = await standing(itemId);
  const old = { itemId, seen: { ru: live?.digest ?? '' }, sharedSeen: '', mediaSeen: {}, marksSeen: {} };
  expect(refusalsOf(await handOverArticleAsSeen(author, old, database))).toEqual(['changedMeanwhile']);
  expect(saved?.revisionId).toBe(meanwhile);
  const foreign = { ...ru(itemId), revisionIds: { ru: article.revisionIds.ky } };
  expect(refusalsOf(await handOverArticle(author, foreign, database))).toEqual(['revisionMissing']);
});

test('a translation that was checked anew, with the same words, is news for its readers', async () => {
  const article = await makePublished(newsroom);
  const { itemId, revisionIds } = article;
  const before = await findArticleDraft(newsroom.author, itemId, newsroom.database);
  const words = before?.languages.ky.words ?? expect.fail('there are no words');
  await change(article, 'The source moves on');
  const source = await findArticleDraft(newsroom.author, itemId, newsroom.database);
  const checks = source?.languages.ru.blockDigests ?? {};
  const place = { ...firstPlace(itemId, 'ky'), baseRevisionId: revisionIds.ky };
  const of = async () =>
    (await findArticleStanding(newsroom.editor, itemId, newsroom.database))?.languages.ky.isRechecked;
  expect(await of()).toBe(false);
  await writeRevision(newsroom, place, { ...words, checks });
  expect(await of()).toBe(true);
});
