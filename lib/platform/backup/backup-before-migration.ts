import 'server-only';
import path from 'node:path';
import { withConnection } from '../db/connection.ts';
import { pendingMigrations } from '../db/migrate/migrate.ts';
import { type PrismaFolders, projectFolders } from '../db/migrate/migration-files.ts';
import type { Storage } from '../storage/storage.ts';
import { type BackupSummary, backupFileName, createBackup } from './create-backup.ts';
import { holdsContent } from './tables.ts';

export interface BackupBeforeMigrationOptions {
  url: string;
  mediaDir: string;
  /** As in BackupPlaces. */
  storage?: Storage;
  /** Where the file is put, under a name made of the moment. */
  backupsDir: string;
  folders?: PrismaFolders;
}

/**
 * Makes a backup where migrations are about to change a database that holds content; null where there is
 * nothing to apply or nothing to lose. To be called before `migrate`. Throws MigrationError where `migrate`
 * would refuse.
 */
export async function backupBeforeMigration(
  options: BackupBeforeMigrationOptions,
): Promise<BackupSummary | null> {
  const { url, mediaDir, storage, backupsDir, folders = projectFolders } = options;
  const pending = await pendingMigrations(url, folders);
  if (pending.length === 0) return null;
  if (!(await withConnection(url, holdsContent))) return null;
  return createBackup({
    url,
    mediaDir,
    ...(storage ? { storage } : {}),
    file: path.join(backupsDir, backupFileName(new Date(), '-before-migration')),
  });
}
