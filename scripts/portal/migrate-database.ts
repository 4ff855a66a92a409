import path from 'node:path';
import { backupBeforeMigration } from '#lib/platform/backup/backup-before-migration';
import { migrate } from '#lib/platform/db/migrate/migrate';
import { env } from '#lib/platform/env';
import { mediaStorage } from '#lib/platform/storage/index';
import { step } from './steps.ts';

/** Applies what the database lacks, after a backup where it holds content. */
export async function migrateDatabase(url: string): Promise<void> {
  const { DATA_DIR, MEDIA_DIR } = env();
  await step({
    doing: 'Backing up what is about to change',
    work: () =>
      backupBeforeMigration({
        url,
        mediaDir: MEDIA_DIR,
        storage: mediaStorage(),
        backupsDir: path.join(DATA_DIR, 'backups'),
      }),
    done: (backup) =>
      backup ? `Backed up to ${backup.file}` : 'Nothing is about to change that needs a backup',
  });
  await step({
    doing: 'Migrating the database',
    work: () => migrate(url),
    done: (names) =>
      names.length === 0 ? 'The database is up to date' : `Migrated the database (${names.join(', ')})`,
  });
}
