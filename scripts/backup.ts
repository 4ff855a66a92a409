import path from 'node:path';
import { backupFileName, createBackup } from '#lib/platform/backup/create-backup';
import { env } from '#lib/platform/env';
import { mediaStorage } from '#lib/platform/storage/index';
import { givenPath } from '#scripts/portal/command-arguments';
import { hasDatabase, withDatabase } from '#scripts/portal/command-database';
import { runCommand } from '#scripts/portal/run-command';
import { say, step } from '#scripts/portal/steps';

const missingShown = 10;

/** Writes one file with the database and the media of one moment; the portal may run meanwhile. */
async function backUp(): Promise<void> {
  const { DATA_DIR, MEDIA_DIR: mediaDir } = env();
  if (!hasDatabase(env())) throw new Error(`There is no portal in ${DATA_DIR}: check DATA_DIR.`);
  const file = givenPath() ?? path.join(DATA_DIR, 'backups', backupFileName(new Date()));
  const { missingMedia } = await withDatabase(env(), (url) =>
    step({
      doing: 'Making the backup',
      work: () => createBackup({ url, mediaDir, storage: mediaStorage(), file }),
      done: ({ rows, mediaFiles, bytes }) =>
        `Backed up and verified ${rows} rows and ${mediaFiles} media files in ${bytes} bytes: ${file}`,
    }),
  );
  if (missingMedia.length === 0) return;
  const shown = missingMedia.slice(0, missingShown).join(', ');
  say(`${missingMedia.length} media files were lost before this backup, the first of them: ${shown}`);
}

await runCommand(backUp);
