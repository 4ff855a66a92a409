import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { changeArticleSlug } from '#lib/articles/commands/change-article-slug';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article';
import { accepted, makeDraft, makePublished, publishDraft } from '#tests/factories/make-article';
import { test } from '#tests/support/portal';
import { type OutsideNewsroom, openNewsroom, publishWords } from './support/newsroom.ts';
import { type OwnPortal, openOwnPortal } from './support/own-portal.ts';
import { ask } from './support/wire.ts';

test.describe.configure({ mode: 'default', timeout: 90_000 });

/** What the portal promises of servers on which nobody published. */
const promisedLagMs = 1_000;

let own: OwnPortal;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  own = await openOwnPortal(2);
});

test.afterAll(async () => {
  test.setTimeout(60_000);
  await own.close();
});

interface Expected {
  path: string | undefined;
  status: number;
  /** What the answer holds, and what it must not hold any more. */
  has?: string;
  hasNot?: string;
}

/** A reader who comes to any server once the promised time is over sees what was published, and only that. */
async function expectEverywhere(committedAt: number, expected: Expected[]): Promise<void> {
  await pause(Math.max(0, committedAt + promisedLagMs - performance.now()));
  for (const { url } of own.servers) {
    for (const { path, status, has = '', hasNot } of expected) {
      const answer = await ask(`${url}${path}`);
      expect([path, answer.status]).toEqual([path, status]);
      expect(answer.text).toContain(has);
      if (hasNot) expect(answer.text).not.toContain(hasNot);
    }
  }
}

/** Lets every server print the pages, so that old copies are there to be seen. */
async function readEverywhere(paths: (string | undefined)[]): Promise<void> {
  for (const { url } of own.servers) for (const path of paths) await ask(`${url}${path}`);
}

const lists = [
  '/ru/news',
  '/ru/news/rubrics/health',
  '/ru/news/topics/transplantation',
  '/ru/feed.xml',
  '/ru/news/rubrics/health/rss.xml',
];

/** A life of an article: published, changed, moved, withdrawn; after each step both servers are right in time. */
async function publishChangeAndWithdraw(newsroom: OutsideNewsroom): Promise<void> {
  await readEverywhere(lists);
  const article = await makePublished(newsroom);
  const path = article.paths.ru;
  const title = `${article.title} ru`;
  const shownInLists = lists.map((list) => ({ path: list, status: 200, has: title }));
  await expectEverywhere(performance.now(), [{ path, status: 200, has: title }, ...shownInLists]);

  const changed = await publishWords(newsroom, article, `${article.title} corrected`);
  const corrected = `${changed.title} ru`;
  const inLists = lists.map((list) => ({ path: list, status: 200, has: corrected, hasNot: title }));
  await expectEverywhere(performance.now(), [
    { path, status: 200, has: corrected, hasNot: `Text of ${article.title}<` },
    ...inLists,
  ]);

  const { editor, database } = newsroom;
  const slug = `moved-${article.itemId.slice(-12)}`;
  const { itemId } = article;
  accepted(await changeArticleSlug(editor, { itemId, language: 'ru', slug }, database));
  const present = `/ru/news/${slug}`;
  await expectEverywhere(performance.now(), [
    { path, status: 301 },
    { path: present, status: 200, has: corrected },
    ...lists.map((list) => ({ path: list, status: 200, has: present, hasNot: `${path}"` })),
  ]);

  const reasons = { ky: 'Себеп', ru: 'Нашли ошибку.', en: 'Reason' };
  accepted(await withdrawArticle(editor, { itemId, reasons }, database));
  const nowhere = lists.map((list) => ({ path: list, status: 200, hasNot: article.title }));
  const gone = { status: 410, has: reasons.ru, hasNot: article.title };
  await expectEverywhere(performance.now(), [{ path, ...gone }, { path: present, ...gone }, ...nowhere]);
}

test('what is published, changed, moved and withdrawn is so on every server within a second', async () => {
  await publishChangeAndWithdraw(own.newsroom);
});

test('it is so too where every notice of PostgreSQL is lost', async () => {
  await own.newsroom.database.$executeRaw`
    create function public.pg_notify(text, text) returns void language sql as 'select'`;
  const address = new URL(own.portal.databaseUrl);
  address.searchParams.set('options', '-c search_path=public,pg_catalog');
  const newsroom = await openNewsroom(address.href);
  try {
    await publishChangeAndWithdraw(newsroom);
  } finally {
    await newsroom.close();
  }
});

test('a scheduled article is there from its second on, also in a stored list, and not before', async () => {
  const list = '/ru/news/topics/specialists';
  const draft = await makeDraft(own.newsroom, { topics: ['specialists'] });
  const visibleFrom = new Date(Date.now() + 5_000);
  const { paths } = await publishDraft(own.newsroom, draft, { visibleFrom });
  for (const { url } of own.servers) {
    expect((await ask(`${url}${list}`)).text).not.toContain(draft.title);
    expect((await ask(`${url}${paths.ru}`)).status).toBe(404);
  }
  const left = visibleFrom.getTime() - Date.now();
  expect(left, 'the look at the time before took too long to mean anything').toBeGreaterThan(0);
  await expectEverywhere(performance.now() + left + 50 - promisedLagMs, [
    { path: paths.ru, status: 200, has: draft.title },
    { path: list, status: 200, has: draft.title },
  ]);
});
