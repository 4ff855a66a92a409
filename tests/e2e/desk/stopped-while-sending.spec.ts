import { existsSync, readdirSync } from 'node:fs';
import { type ClientRequest, request } from 'node:http';
import path from 'node:path';
import { expect } from '@playwright/test';
import { makeBody } from '#tests/factories/make-article';
import { test } from '#tests/support/portal';
import { openWorld, type World } from './authorization/world.ts';

test.describe.configure({ mode: 'default', timeout: 120_000 });

let world: World;

test.beforeEach(async () => {
  test.setTimeout(180_000);
  world = await openWorld();
});

test.afterEach(() => world.close());

/** Begins to send `bytes` of a body that is announced as longer, and says how it ended: by a status, or without one. */
function begin(address: string, headers: Record<string, string>, bytes: Uint8Array) {
  const ended = Promise.withResolvers<number | null>();
  const sent: ClientRequest = request(
    `${world.site}${address}`,
    { headers, agent: false, method: 'POST' },
    (answer) => {
      answer.resume().once('end', () => ended.resolve(answer.statusCode ?? null));
    },
  );
  sent.once('error', () => ended.resolve(null));
  const written = new Promise((resolve) => sent.write(bytes, resolve));
  return { ended: ended.promise, written };
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}

test('a server that is stopped while a file comes tells the sender, and keeps nothing of the file', async () => {
  const { cookie } = await world.makeMember('author');
  const uploads = path.join(world.folder, 'uploads');
  const media = path.join(path.dirname(world.folder), 'media', 'files');
  const before = { rows: await world.fingerprint(), files: filesBelow(media) };
  const head =
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n';
  const bytes = Buffer.concat([Buffer.from(head), Buffer.alloc(20_000_000, 0xff)]);
  const headers = {
    Cookie: cookie,
    Origin: world.site,
    'Content-Type': 'multipart/form-data; boundary=x',
    'Content-Length': '50000000',
  };
  const { ended, written } = begin('/ky/admin/media/upload', headers, bytes);
  await written;
  await expect.poll(() => filesBelow(uploads).length, { timeout: 10_000 }).toBe(1);
  await world.stop();

  const status = await ended;
  expect(status === null || status >= 400).toBe(true);
  expect(filesBelow(uploads)).toEqual([]);
  expect(filesBelow(media)).toEqual(before.files);
  expect(await world.fingerprint()).toEqual(before.rows);
});

test('a server that is stopped while words come keeps them whole and says so, or keeps nothing', async () => {
  const { cookie, accountId } = await world.makeMember('author');
  const { database } = world.newsroom;
  const saves = Array.from({ length: 20 }, async (_, index) => {
    const article = await world.makeArticle({ isTyping: false });
    const content = { title: `Typed ${index}`, summary: '', body: makeBody('x'), checks: {} };
    const base = { revisionId: article.revisionIds.ru, draftVersion: 0, redactions: 0 };
    const body = JSON.stringify({ part: 'words', act: 'draft', language: 'ru', accountId, base, content });
    return { article, body, title: content.title };
  });
  const made = await Promise.all(saves);
  const send = async ({ article, body }: (typeof made)[number]): Promise<number | null> => {
    const headers = { Cookie: cookie, Origin: world.site, 'Content-Type': 'application/json' };
    const address = `${world.site}/ky/admin/articles/${article.itemId}/draft`;
    return await fetch(address, { method: 'PUT', headers, body }).then(
      (answer) => answer.status,
      () => null,
    );
  };
  const answers = made.map(
    (one, index) => new Promise<number | null>((resolve) => setTimeout(() => resolve(send(one)), index * 10)),
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  await world.stop();

  const statuses = await Promise.all(answers);
  for (const [index, status] of statuses.entries()) {
    const { article, title } = made[index] ?? { article: null, title: '' };
    const where = { localizationId: article?.localizationIds.ru ?? '' };
    const kept = await database.workingDraft.findUnique({ where, select: { content: true } });
    const isKept = kept !== null && JSON.stringify(kept.content).includes(title);
    // A save whose answer was lost may be there whole; one that was told as saved must be.
    if (status === 200) expect([index, isKept]).toEqual([index, true]);
    else expect([index, status === null || status >= 400]).toEqual([index, true]);
  }
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(0);
});
