import { bringBack } from '#lib/platform/backup/restore-backup';
import { openVerifiedBackup } from '#lib/platform/backup/verify-backup';
import { env } from '#lib/platform/env';
import { givenPath } from '#scripts/portal/command-arguments';
import { withDatabase } from '#scripts/portal/command-database';
import { runCommand } from '#scripts/portal/run-command';
import { say, step } from '#scripts/portal/steps';

/** Brings a backup back into an empty place. The file is read to its end before a database is even started. */
async function restore(): Promise<void> {
  const { MEDIA_DIR: mediaDir } = env();
  const file = givenPath();
  if (!file) throw new Error('Say which backup: npm run restore -- FILE');
  const backup = await step({
    doing: 'Verifying the backup',
    work: () => openVerifiedBackup(file),
    done: ({ manifest }) => `The backup of ${manifest.createdAt} is whole`,
  });
  const { newerMigrations } = await withDatabase(env(), (url) =>
    step({
      doing: 'Restoring',
      work: () => bringBack(backup, { url, mediaDir }).finally(() => backup.archive.close()),
      done: ({ rows, mediaFiles }) => `Restored and compared ${rows} rows and ${mediaFiles} media files`,
    }),
  );
  if (newerMigrations.length > 0)
    say(`Migrated to this version of the portal (${newerMigrations.join(', ')}).`);
  say('Start the portal with "npm run up".');
}

await runCommand(restore);
