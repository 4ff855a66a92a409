import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkout } from '#scripts/portal/child';
import { findLanguageDraft } from '#tests/factories/language-draft';
import { makeNewsroom, type Newsroom } from '#tests/factories/newsroom';
import { beginArticle } from '#tests/factories/write-article';
import type { SavedText, WritingOrder } from '#tests/support/endless-writer';

const writer = path.join(checkout, 'tests', 'support', 'endless-writer.ts');
const hooks = pathToFileURL(path.join(checkout, 'scripts', 'node-hooks.ts')).href;

/** Lets somebody write until so many texts were told as saved, kills the process, and returns all that was told. */
async function writeAndKill(order: WritingOrder, afterSaves: number): Promise<SavedText[]> {
  const child = fork(writer, [], { cwd: checkout, execArgv: ['--import', hooks] });
  const told: SavedText[] = [];
  child.on('message', (saved: SavedText) => {
    told.push(saved);
    if (told.length === afterSaves) child.kill('SIGKILL');
  });
  child.send(order);
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGKILL');
  return told;
}

describe('promise 2: a process that is killed while it saves', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await makeNewsroom();
  });

  test('leaves everything that it said was saved, and either all of the next text or nothing', async () => {
    const { url, author: actor, database } = newsroom;
    const itemId = await beginArticle(newsroom);
    let next = 1;
    for (const afterSaves of [1, 7, 9, 10, 13, 25]) {
      const before = await findLanguageDraft(actor, itemId, 'ru', database);
      const place = {
        baseRevisionId: before?.revision?.id ?? null,
        draftVersion: before?.draftVersion ?? 0,
      };
      const told = await writeAndKill({ url, actor, itemId, ...place, next }, afterSaves);
      const last = told.at(-1)?.number ?? 0;
      const found = await findLanguageDraft(actor, itemId, 'ru', database);
      const number = Number(found?.words.title.replace('Text ', ''));
      expect([last, last + 1]).toContain(number);

      const saved = await database.revision.findMany({ where: { localization: { itemId } } });
      const titles = new Set(saved.map((revision) => revision.title));
      const revisions = told.filter((one) => one.isRevision).map((one) => `Text ${one.number}`);
      expect(revisions.filter((title) => !titles.has(title))).toEqual([]);
      expect(titles.size).toBe(saved.length);
      const localization = await database.localization.findFirst({ where: { itemId, language: 'ru' } });
      expect(localization?.deskTitle).toBe(found?.words.title);
      next = number + 1;
    }
  });
});
