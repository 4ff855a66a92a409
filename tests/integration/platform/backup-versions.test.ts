import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { backupBeforeMigration } from '#lib/platform/backup/backup-before-migration';
import { createBackup } from '#lib/platform/backup/create-backup';
import { withConnection } from '#lib/platform/db/connection';
import { migrate } from '#lib/platform/db/migrate/migrate';
import { createTestDatabase } from '#tests/support/database';
import { fingerprint, makeScratchFolder, writeRows } from '#tests/support/portal-content';
import { withLaterMigration } from '#tests/support/project-migrations';
import { restoreBackup } from '#tests/support/restore-backup';

const later = '20990101000000_later';
const addRemark = `alter table item add column remark text not null default 'none';`;

async function portalWithContent(): Promise<{ url: string; mediaDir: string; backupsDir: string }> {
  const { url } = await createTestDatabase();
  await withConnection(url, (client) => writeRows(client, 3));
  const folder = await makeScratchFolder();
  return { url, mediaDir: path.join(folder, 'media'), backupsDir: path.join(folder, 'backups') };
}

async function emptyPlaces(): Promise<{ url: string; mediaDir: string }> {
  const { url } = await createTestDatabase({ isMigrated: false });
  return { url, mediaDir: path.join(await makeScratchFolder(), 'media') };
}

describe('a backup of an older version', () => {
  test('comes back as it was and is then migrated', async () => {
    const portal = await portalWithContent();
    const file = path.join(portal.backupsDir, 'old.zip');
    await createBackup({ ...portal, file });
    const folders = await withLaterMigration(later, addRemark);
    const target = await emptyPlaces();

    const restored = await restoreBackup({ ...target, file, folders });

    expect(restored.newerMigrations).toEqual([later]);
    const { rows } = await withConnection(target.url, (client) =>
      client.query('select distinct remark from item'),
    );
    expect(rows).toEqual([{ remark: 'none' }]);
  });
});

describe('a backup of a newer version', () => {
  test('is refused, and nothing is written', async () => {
    const portal = await portalWithContent();
    await migrate(portal.url, await withLaterMigration(later, addRemark));
    const file = path.join(portal.backupsDir, 'new.zip');
    await createBackup({ ...portal, file });
    const target = await emptyPlaces();

    await expect(restoreBackup({ ...target, file })).rejects.toThrow(
      /migration 20990101000000_later this one does not have/,
    );

    expect(await withConnection(target.url, fingerprint)).toEqual({});
    expect(existsSync(target.mediaDir)).toBe(false);
  });
});

describe('backupBeforeMigration', () => {
  test('keeps what a pending migration is about to change', async () => {
    const portal = await portalWithContent();
    const before = await withConnection(portal.url, fingerprint);
    const folders = await withLaterMigration(later, 'delete from outbox;');

    const summary = await backupBeforeMigration({ ...portal, folders });
    await migrate(portal.url, folders);
    const target = await emptyPlaces();
    await restoreBackup({ ...target, file: summary?.file ?? '' });

    expect(await readdir(portal.backupsDir)).toEqual([
      expect.stringMatching(/^umut-\d{8}T\d{6}Z-before-migration\.zip$/),
    ]);
    expect(await withConnection(target.url, fingerprint)).toEqual(before);
  });

  test('does nothing where nothing is pending', async () => {
    const portal = await portalWithContent();

    expect(await backupBeforeMigration(portal)).toBeNull();
    expect(existsSync(portal.backupsDir)).toBe(false);
  });

  test('does nothing where the database holds no content', async () => {
    const { url } = await createTestDatabase();
    const places = { url, mediaDir: '/nowhere', backupsDir: path.join(await makeScratchFolder(), 'backups') };
    const folders = await withLaterMigration(later, addRemark);

    expect(await backupBeforeMigration({ ...places, folders })).toBeNull();
    expect(await backupBeforeMigration({ ...places, ...(await emptyPlaces()) })).toBeNull();
  });
});
