import { statSync } from 'node:fs';
import path from 'node:path';
import { endAllAccess } from '#lib/accounts/commands/end-all-access';
import { finishRedactions } from '#lib/jobs/finish-redactions';
import { bringBack } from '#lib/platform/backup/restore-backup';
import { openVerifiedBackup } from '#lib/platform/backup/verify-backup';
import { openDatabase } from '#lib/platform/db/client';
import { env } from '#lib/platform/env';
import { journal } from '#lib/platform/redactions/index';
import { RedactionJournal } from '#lib/platform/redactions/journal';
import { mediaStorage } from '#lib/platform/storage/index';
import { givenOption, givenPath } from '#scripts/portal/command-arguments';
import { withDatabase } from '#scripts/portal/command-database';
import { runCommand } from '#scripts/portal/run-command';
import { say, step } from '#scripts/portal/steps';

/**
 * Brings a backup back into an empty place. The file is read to its end before a database is even started. Redactions that are
 * younger than it are done again, by the journal of this DATA_DIR and by one that is named.
 */
async function restore(): Promise<void> {
  const { MEDIA_DIR: mediaDir } = env();
  const file = givenPath();
  if (!file) throw new Error('Say which backup: npm run restore -- FILE');
  await takeInJournal(givenOption('--redactions'));
  const backup = await step({
    doing: 'Verifying the backup',
    work: () => openVerifiedBackup(file),
    done: ({ manifest }) => `The backup of ${manifest.createdAt} is whole`,
  });
  const { newerMigrations } = await withDatabase(env(), async (url) => {
    const restored = await step({
      doing: 'Restoring',
      work: () =>
        bringBack(backup, { url, mediaDir, storage: mediaStorage() }).finally(() => backup.archive.close()),
      done: ({ rows, mediaFiles }) => `Restored and compared ${rows} rows and ${mediaFiles} media files`,
    });
    await step({
      doing: 'Doing redactions again',
      work: () => redactAgain(url, mediaDir),
      done: (count) =>
        count === 0 ? 'No redaction is younger than the backup' : `Did ${count} younger redactions again`,
    });
    await step({
      doing: 'Ending sessions and links',
      work: () => endAccess(url),
      done: (count) => `Ended ${count} sessions of that time: everybody signs in anew`,
    });
    return restored;
  });
  if (newerMigrations.length > 0)
    say(`Migrated to this version of the portal (${newerMigrations.join(', ')}).`);
  say('Start the portal with "npm run up".');
}

/** Redactions of a portal whose DATA_DIR is another one, or lost but for its journal. */
async function takeInJournal(given: string | undefined): Promise<void> {
  if (given === undefined) return;
  const isFolder = statSync(given, { throwIfNoEntry: false })?.isDirectory() === true;
  const entries = await new RedactionJournal(isFolder ? path.join(given, 'journal.jsonl') : given).read();
  if (entries.length === 0)
    throw new Error(`${given} holds no redactions: name the file journal.jsonl of a portal.`);
  await journal().keep(entries);
}

async function redactAgain(url: string, mediaDir: string): Promise<number> {
  const database = openDatabase(url);
  const backupsDir = path.join(env().DATA_DIR, 'backups');
  try {
    return await finishRedactions(database, { url, mediaDir, backupsDir, journal: journal() });
  } finally {
    await database.$disconnect();
  }
}

async function endAccess(url: string): Promise<number> {
  const database = openDatabase(url);
  try {
    return await endAllAccess(database);
  } finally {
    await database.$disconnect();
  }
}

await runCommand(restore);
