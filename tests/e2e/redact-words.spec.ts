import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { redactArticle } from '#lib/articles/commands/redact-article';
import { backupFileName, createBackup } from '#lib/platform/backup/create-backup';
import { RedactionJournal } from '#lib/platform/redactions/journal';
import { DiskStorage } from '#lib/platform/storage/disk-storage';
import { accepted } from '#tests/factories/make-article';
import { makeNamedArticle } from '#tests/factories/make-named-article';
import { test } from '#tests/support/portal';
import { filesThatSay } from '#tests/support/traces';
import { type OwnPortal, openOwnPortal } from './support/own-portal.ts';
import { ask } from './support/wire.ts';

const words = 'Айсулуу Токтогулова';
const lists = ['/ru', '/ru/news', '/ru/news/rubrics/health', '/ky', '/ky/news', '/en/news'];

/** Addresses at which any server of the portal says the words. */
async function saying({ servers }: OwnPortal, addresses: string[]): Promise<string[]> {
  const asked = servers.flatMap(({ url }) =>
    addresses.map(async (address) => ({ address, answer: await ask(`${url}${address}`) })),
  );
  const said = (await Promise.all(asked)).filter(({ answer }) => answer.text.includes(words));
  return [...new Set(said.map(({ address }) => address))].sort();
}

/** Publishes an article that says the words wherever one can; returns its addresses. */
async function publishNamed({ newsroom }: OwnPortal, mediaDir: string) {
  const place = new DiskStorage(path.join(mediaDir, 'files'));
  const { itemId } = await makeNamedArticle(newsroom, words, place);
  const found = await newsroom.database.localization.findMany({
    where: { itemId },
    select: { language: true, slug: true },
  });
  return { itemId, addresses: found.map(({ language, slug }) => `/${language}/news/${slug}`) };
}

/** The first two folders of files that say the words. */
async function placesThatSay(dataDir: string): Promise<Set<string>> {
  const files = await filesThatSay(dataDir, words);
  return new Set(files.map((file) => file.split('/').slice(0, 2).join('/')));
}

test('words that an administrator removes are in no answer of any server, and in no file of the portal', async () => {
  test.setTimeout(180_000);
  const own = await openOwnPortal(2);
  try {
    const folders = own.servers.map((server) => server.place().folder);
    const dataDir = path.dirname(folders[0] ?? '');
    const mediaDir = path.join(dataDir, 'media');
    const { itemId, addresses } = await publishNamed(own, mediaDir);
    const everywhere = [...addresses, ...lists];
    await expect
      .poll(() => saying(own, everywhere))
      .toEqual(expect.arrayContaining([...addresses, '/ky/news', '/ru/news']));
    for (const folder of folders) {
      const file = path.join(folder, 'backups', backupFileName(new Date()));
      await createBackup({ url: own.portal.databaseUrl, mediaDir, file });
    }
    const before = await placesThatSay(dataDir);
    for (const server of folders.map((folder) => path.basename(folder))) {
      expect([...before]).toEqual(expect.arrayContaining([`${server}/pages`, `${server}/backups`]));
    }

    const { administrator, database } = own.newsroom;
    const book = new RedactionJournal(path.join(dataDir, 'journal-of-the-test.jsonl'));
    accepted(await redactArticle(administrator, { itemId, words, reason: 'Просьба семьи' }, database, book));

    await pause(1_000);
    expect(await saying(own, everywhere)).toEqual([]);
    const russian = addresses.find((address) => address.startsWith('/ru/'));
    const answer = await ask(`${own.servers[0]?.url}${russian}`);
    expect(answer.text).toContain('Рассказ, в котором есть […].');
    await expect.poll(() => filesThatSay(dataDir, words), { timeout: 60_000 }).toEqual([]);
    await own.servers[0]?.end('SIGKILL');
    await own.servers[0]?.startAgain();
    expect(await saying(own, everywhere)).toEqual([]);
    for (const folder of folders) {
      expect(await readFile(path.join(folder, 'redactions', 'journal.jsonl'), 'utf8')).toContain(itemId);
    }
  } finally {
    await own.close();
  }
});
