import { spawnSync } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { redactArticle } from '#lib/articles/commands/redact-article';
import { createBackup } from '#lib/platform/backup/create-backup';
import { withConnection } from '#lib/platform/db/connection';
import { RedactionJournal } from '#lib/platform/redactions/journal';
import { checkout, scriptArguments } from '#scripts/portal/child';
import { startPostgres } from '#scripts/postgres/embedded-postgres';
import { accepted } from '#tests/factories/make-article';
import { makeNamedArticle } from '#tests/factories/make-named-article';
import { makeNewsroom } from '#tests/factories/newsroom';
import { ownDataFolder } from '#tests/support/data-folder';
import { makeScratchFolder } from '#tests/support/portal-content';
import { filesThatSay, rowsThatSay } from '#tests/support/traces';

const folder = ownDataFolder();
const words = 'Айсулуу Токтогулова';

/** Runs `npm run restore` with a data folder of its own. */
function restore(dataDir: string, ...args: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...scriptArguments('scripts/restore.ts'), ...args],
    {
      cwd: checkout,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATA_DIR: dataDir,
        MEDIA_DIR: path.join(dataDir, 'media'),
        NODE_OPTIONS: '',
      },
      encoding: 'utf8',
    },
  );
  return { code: status, said: `${stdout}${stderr}` };
}

async function emptyDataFolder(): Promise<string> {
  const dataDir = path.join(await makeScratchFolder(), 'data');
  await mkdir(dataDir);
  for (const one of [path.dirname(dataDir), dataDir]) await chmod(one, 0o711);
  return dataDir;
}

test('a backup from before a redaction, restored with the journal of it, holds the words nowhere', async () => {
  const newsroom = await makeNewsroom();
  const { administrator, database, url } = newsroom;
  const { itemId } = await makeNamedArticle(newsroom, words);
  const file = path.join(await makeScratchFolder(), 'backup.zip');
  await createBackup({ url, mediaDir: path.join(folder, 'media'), file });
  const journalFile = path.join(await makeScratchFolder(), 'journal.jsonl');
  const book = new RedactionJournal(journalFile);
  accepted(await redactArticle(administrator, { itemId, words, reason: 'Просьба семьи' }, database, book));

  const dataDir = await emptyDataFolder();
  const { code, said } = restore(dataDir, file, '--redactions', journalFile);

  expect(said).toContain('Did 1 younger redactions again');
  expect(code).toBe(0);
  expect(await filesThatSay(dataDir, words)).toEqual([]);
  const server = await startPostgres({ dataDir, say: () => undefined });
  try {
    expect(await withConnection(server.url, (client) => rowsThatSay(client, words))).toEqual([]);
    const { rows } = await withConnection(server.url, (client) =>
      client.query(`select count(*)::int as live, count(bytes)::int as drawn
        from share_card join publication on publication.id = publication_id where visible_until is null`),
    );
    expect(rows).toEqual([{ live: 2, drawn: 2 }]);
  } finally {
    await server.stop();
  }
  expect(await new RedactionJournal(path.join(dataDir, 'redactions', 'journal.jsonl')).read()).toHaveLength(
    1,
  );
});

test('a file that holds no redactions is refused before anything is written', async () => {
  const dataDir = await emptyDataFolder();
  const other = path.join(path.dirname(dataDir), 'other.jsonl');
  await writeFile(other, 'x\n');
  const { code, said } = restore(dataDir, 'backup.zip', '--redactions', other);
  expect(code).not.toBe(0);
  expect(said).toContain('holds no redactions');
  expect(await filesThatSay(dataDir, 'x')).toEqual([]);
});
