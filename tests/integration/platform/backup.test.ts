import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import { describe, expect, test, vi } from 'vitest';
import { createBackup } from '#lib/platform/backup/create-backup';
import { openVerifiedBackup } from '#lib/platform/backup/verify-backup';
import { withConnection } from '#lib/platform/db/connection';
import { drift } from '#lib/platform/db/migrate/drift';
import { createTestDatabase } from '#tests/support/database';
import { fingerprint, makeScratchFolder, writeMedium, writeRows } from '#tests/support/portal-content';
import { restoreBackup } from '#tests/support/restore-backup';

interface Portal {
  url: string;
  mediaDir: string;
}

async function newPortal(write: (client: pg.Client, mediaDir: string) => Promise<unknown>): Promise<Portal> {
  const { url } = await createTestDatabase();
  const mediaDir = path.join(await makeScratchFolder(), 'media');
  await withConnection(url, (client) => write(client, mediaDir));
  return { url, mediaDir };
}

async function emptyPortal(): Promise<Portal> {
  const { url } = await createTestDatabase({ isMigrated: false });
  return { url, mediaDir: path.join(await makeScratchFolder(), 'media') };
}

async function newBackupFile(): Promise<string> {
  return path.join(await makeScratchFolder(), 'backup.zip');
}

async function filesUnder(folder: string): Promise<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const files = names.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  const contents = await Promise.all(files.map((file) => readFile(file, 'base64')));
  return Object.fromEntries(files.map((file, index) => [path.relative(folder, file), contents[index] ?? '']));
}

async function endWaitingBackup(url: string): Promise<boolean> {
  const { rowCount } = await withConnection(url, (client) =>
    client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'umut backup' and wait_event_type = 'Lock'`,
    ),
  );
  return rowCount === 1;
}

async function small(client: pg.Client, mediaDir: string): Promise<void> {
  await writeRows(client, 3);
  await writeMedium(client, mediaDir);
}

describe('a backup brought back', () => {
  test('has equal rows, files, grants and next numbers, and a schema without drift', async () => {
    const portal = await newPortal(small);
    const file = await newBackupFile();
    const before = await withConnection(portal.url, fingerprint);

    const backup = await createBackup({ ...portal, file });
    const target = await emptyPortal();
    const restored = await restoreBackup({ ...target, file });

    expect(restored).toEqual({
      moment: backup.moment,
      rows: backup.rows,
      mediaFiles: 3,
      missingMedia: [],
      newerMigrations: [],
    });
    expect(await withConnection(target.url, fingerprint)).toEqual(before);
    expect(await filesUnder(target.mediaDir)).toEqual(await filesUnder(portal.mediaDir));
    expect(await drift(target.url)).toBe('');
    const next = await withConnection(target.url, (client) =>
      client.query(`insert into outbox (effect, payload) values ('refill', 'null') returning id`),
    );
    expect(next.rows).toEqual([{ id: '6' }]);
  });

  test('keeps its rules: what is written once still refuses to be rewritten', async () => {
    const portal = await newPortal(small);
    const file = await newBackupFile();
    await createBackup({ ...portal, file });
    const target = await emptyPortal();
    await restoreBackup({ ...target, file });

    const rewriting = withConnection(target.url, (client) =>
      client.query(`update revision set title = 'other'`),
    );

    await expect(rewriting).rejects.toThrow(/never changed/);
  });

  test('is of one moment, however much is written while it is made', async () => {
    const portal = await newPortal((client) => writeRows(client, 5_000));
    const file = await newBackupFile();
    let isDone = false;
    const writing = withConnection(portal.url, async (client) => {
      let written = 0;
      for (; !isDone; written++) {
        await client.query(
          `with raised as (update content_version set version = version + 1 returning version),
             made as (insert into item (id, kind, source_language) select gen_random_uuid(), 'page', 'en' from raised)
           insert into content_change (version, tags, gone, refill, gone_tags)
           select version + 1, '{}', '{}', '{}', '{}' from raised`,
        );
      }
      return written;
    });

    const backup = createBackup({ ...portal, file });
    await backup.finally(() => {
      isDone = true;
    });
    const written = await writing;
    const target = await emptyPortal();
    await restoreBackup({ ...target, file });

    const { rows } = await withConnection(target.url, (client) =>
      client.query<{ version: number; changes: number; pages: number }>(
        `select (select version from content_version)::int as version, (select count(*) - 1 from content_change)::int as changes,
           (select count(*) from item where kind = 'page')::int as pages`,
      ),
    );
    const [moment] = rows;
    expect(written).toBeGreaterThan(moment?.version ?? 0);
    expect(moment).toEqual({ version: moment?.version, changes: moment?.version, pages: moment?.version });
  });
});

describe('createBackup', () => {
  test('leaves one file, for its owner alone', async () => {
    const portal = await newPortal(small);
    const file = await newBackupFile();
    await writeFile(path.join(path.dirname(file), 'umut-20260101T000000Z.zip.999999999.part'), 'killed');

    const summary = await createBackup({ ...portal, file });

    const found = await stat(file);
    expect(await readdir(path.dirname(file))).toEqual(['backup.zip']);
    expect(found.mode & 0o777).toBe(0o600);
    expect(summary).toMatchObject({ file, bytes: found.size, mediaFiles: 3, missingMedia: [] });
  });

  test('never overwrites', async () => {
    const portal = await newPortal(small);
    const file = await newBackupFile();
    await writeFile(file, 'mine');

    await expect(createBackup({ ...portal, file })).rejects.toThrow(/exists already/);
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  test('names a file that the database speaks of and the disk lacks, and leaves strangers out', async () => {
    const portal = await newPortal(small);
    const [lost = ''] = await readdir(path.join(portal.mediaDir, 'files'));
    await rm(path.join(portal.mediaDir, 'files', lost));
    await writeFile(path.join(portal.mediaDir, 'files', 'stranger.png'), 'x');
    await writeFile(path.join(portal.mediaDir, 'grants', `${'0'.repeat(32)}.jsonl`), '{}');
    const file = await newBackupFile();

    const summary = await createBackup({ ...portal, file });

    expect(summary).toMatchObject({ mediaFiles: 2, missingMedia: [lost] });
    const { archive, manifest } = await openVerifiedBackup(file);
    archive.close();
    expect(manifest.media.map(({ folder }) => folder).sort()).toEqual(['files', 'files', 'grants']);
  });

  test('whose database goes away leaves nothing behind', async () => {
    const portal = await newPortal(small);
    const file = await newBackupFile();

    await withConnection(portal.url, async (blocker) => {
      await blocker.query('begin; lock table outbox in access exclusive mode');
      const failure = createBackup({ ...portal, file }).then(() => 'none', String);
      await vi.waitUntil(() => endWaitingBackup(portal.url), 30_000);
      expect(await failure).toMatch(/terminating connection/);
    });

    expect(await readdir(path.dirname(file))).toEqual([]);
  });

  test('of an empty database says that there is nothing', async () => {
    const portal = await emptyPortal();
    const file = await newBackupFile();

    await expect(createBackup({ ...portal, file })).rejects.toThrow(/nothing to back up/);
    expect(await readdir(path.dirname(file))).toEqual([]);
  });
});

describe('restoreBackup refuses', () => {
  async function soundBackup(): Promise<{ file: string; size: number }> {
    const portal = await newPortal(small);
    const file = await newBackupFile();
    const { bytes } = await createBackup({ ...portal, file });
    return { file, size: bytes };
  }

  async function expectRefusal(file: string, reason: RegExp): Promise<void> {
    const target = await emptyPortal();
    await expect(restoreBackup({ ...target, file })).rejects.toThrow(reason);
    const { rows } = await withConnection(target.url, (client) =>
      client.query(`select relname from pg_class where relnamespace = 'public'::regnamespace`),
    );
    expect(rows).toEqual([]);
    expect(await filesUnder(target.mediaDir)).toEqual({});
  }

  test('a file in which any one byte was changed', async () => {
    const { file, size } = await soundBackup();
    const places = [
      0,
      11,
      40,
      Math.floor(size / 3),
      Math.floor(size / 2),
      size - 400,
      size - 90,
      size - 70,
      size - 1,
    ];
    for (const place of places) {
      const altered = `${file}.altered`;
      await copyFile(file, altered);
      const bytes = await readFile(altered);
      bytes[place] = (bytes[place] ?? 0) ^ 1;
      await writeFile(altered, bytes);
      await expect(openVerifiedBackup(altered), `byte ${place}`).rejects.toThrow(/backup|damaged/);
    }
    await expectRefusal(`${file}.altered`, /damaged or changed/);
  });

  test.each([1, 64, 5_000])('a file whose last %i bytes are missing', async (missing) => {
    const { file, size } = await soundBackup();
    await truncate(file, size - missing);

    await expectRefusal(file, /its end is missing|damaged/);
  });

  test('a file that is no backup', async () => {
    const file = await newBackupFile();
    await writeFile(file, 'hello');

    await expectRefusal(file, /not a backup of the portal/);
  });

  test('a database that is not empty, and leaves it alone', async () => {
    const { file } = await soundBackup();
    const portal = await newPortal(small);
    const before = await withConnection(portal.url, fingerprint);
    const mediaDir = path.join(await makeScratchFolder(), 'media');

    await expect(restoreBackup({ url: portal.url, mediaDir, file })).rejects.toThrow(/database is not empty/);
    expect(await withConnection(portal.url, fingerprint)).toEqual(before);
  });

  test('a media folder that is not empty, and leaves it alone', async () => {
    const { file } = await soundBackup();
    const target = await emptyPortal();
    await mkdir(target.mediaDir);
    await writeFile(path.join(target.mediaDir, 'mine'), 'mine');

    await expect(restoreBackup({ ...target, file })).rejects.toThrow(/is not empty/);
    expect(await filesUnder(target.mediaDir)).toEqual({ mine: Buffer.from('mine').toString('base64') });
  });
});
