import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { redactArticle } from '#lib/articles/commands/redact-article';
import { backupFileName, createBackup } from '#lib/platform/backup/create-backup';
import { RedactionJournal } from '#lib/platform/redactions/journal';
import { DiskStorage } from '#lib/platform/storage/disk-storage';
import { accepted } from '#tests/factories/make-article';
import { makeNamedArticle } from '#tests/factories/make-named-article';
import { test } from '#tests/support/portal';
import { filesThatSay } from '#tests/support/traces';
import { openOwnPortal } from './support/own-portal.ts';
import { ask } from './support/wire.ts';

const words = 'Айсулуу Токтогулова';

test('words that an administrator removes are in no answer of any server, and in no file of the portal', async () => {
  test.setTimeout(180_000);
  const own = await openOwnPortal(2);
  const { newsroom, servers } = own;
  try {
    const folders = servers.map((server) => server.place().folder);
    const dataDir = path.dirname(folders[0] ?? '');
    const mediaDir = path.join(dataDir, 'media');
    const named = await makeNamedArticle(newsroom, words, new DiskStorage(path.join(mediaDir, 'files')));
    const { itemId } = named;
    const slugs = await newsroom.database.localization.findMany({
      where: { itemId },
      select: { language: true, slug: true },
    });
    const articles = slugs.map(({ language, slug }) => `/${language}/news/${slug}`);
    const addresses = [
      ...articles,
      '/ru',
      '/ru/news',
      '/ru/news/rubrics/health',
      '/ky',
      '/ky/news',
      '/en/news',
    ];
    const saying = async (): Promise<string[]> => {
      const answers = servers.flatMap(({ url }) =>
        addresses.map(async (one) => ({ one, text: (await ask(`${url}${one}`)).text })),
      );
      const found = (await Promise.all(answers)).filter(({ text }) => text.includes(words));
      return [...new Set(found.map(({ one }) => one))].sort();
    };
    await expect.poll(saying).toEqual(expect.arrayContaining([...articles, '/ky/news', '/ru/news']));
    for (const folder of folders) {
      const file = path.join(folder, 'backups', backupFileName(new Date()));
      await createBackup({ url: own.portal.databaseUrl, mediaDir, file });
    }
    const before = (await filesThatSay(dataDir, words)).map((file) => file.split('/').slice(0, 2).join('/'));
    for (const server of folders.map((folder) => path.basename(folder))) {
      expect(before).toEqual(expect.arrayContaining([`${server}/pages`, `${server}/backups`]));
    }

    const book = new RedactionJournal(path.join(dataDir, 'journal-of-the-test.jsonl'));
    const { administrator, database } = newsroom;
    accepted(await redactArticle(administrator, { itemId, words, reason: 'Просьба семьи' }, database, book));

    await expect.poll(saying, { timeout: 1_500, intervals: [50] }).toEqual([]);
    const ru = await ask(
      `${servers[0]?.url}/ru/news/${slugs.find(({ language }) => language === 'ru')?.slug}`,
    );
    expect(ru.text).toContain('Рассказ, в котором есть […].');
    await expect.poll(() => filesThatSay(dataDir, words), { timeout: 60_000 }).toEqual([]);
    await servers[0]?.end('SIGKILL');
    await servers[0]?.startAgain();
    expect(await saying()).toEqual([]);
    for (const folder of folders) {
      const kept = await readFile(path.join(folder, 'redactions', 'journal.jsonl'), 'utf8');
      expect(kept).toContain(itemId);
    }
  } finally {
    await own.close();
  }
});
