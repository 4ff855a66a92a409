import 'server-only';
import path from 'node:path';
import { shareCardName } from '#lib/media/media-paths';
import { mediumTag } from '#lib/media/media-tags';
import { replaceBackups } from '#lib/platform/backup/replace-backups';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { eraseTraces, TracesKeptError } from '#lib/platform/db/erase-traces';
import { env } from '#lib/platform/env';
import { log } from '#lib/platform/log/log';
import { journal } from '#lib/platform/redactions/index';
import type { JournalEntry, RedactionJournal } from '#lib/platform/redactions/journal';
import { mediaStorage } from '#lib/platform/storage/index';
import type { Storage } from '#lib/platform/storage/storage';
import {
  findRedactionStanding,
  listJournalEntries,
  recordErasure,
} from '#lib/publishing/redaction/redaction-records';
import { replayRedactions } from '#lib/publishing/redaction/replay-redactions';
import { drainCards, drainFiles } from './effects.ts';

/** What a redaction reaches beside the rows. */
export interface RedactionPlaces {
  /** The address of the database. */
  url: string;
  mediaDir: string;
  /** Where the files of media lie; absent: in mediaDir. */
  storage?: Storage;
  backupsDir: string;
  journal: RedactionJournal;
}

function ownPlaces(): RedactionPlaces {
  const { DATABASE_URL: url, MEDIA_DIR: mediaDir, DATA_DIR } = env();
  if (!url) throw new Error('DATABASE_URL is not set');
  return {
    url,
    mediaDir,
    storage: mediaStorage(),
    backupsDir: path.join(DATA_DIR, 'backups'),
    journal: journal(),
  };
}

/** Does redactions again that a restored database does not know, and lets files and cards follow. Returns how many. */
async function replayJournal(
  entries: readonly JournalEntry[],
  database: RootDatabase = db(),
): Promise<number> {
  const count = await replayRedactions(entries, { cardFile: shareCardName, mediumTag }, database);
  if (count > 0) {
    await drainFiles(database);
    await drainCards(database);
  }
  return count;
}

/** The redactions that this process has seen to, by database; none before the first look. */
const seen = new WeakMap<RootDatabase, string>();

/**
 * Finishes what redactions began, on this instance and in the database: the journal has them all and so has the database,
 * backups of this DATA_DIR that still hold the words are replaced by a new one, and the database's own files lose them.
 * Where nothing is to do it asks one question. Returns how many redactions were done again.
 */
export async function finishRedactions(
  database: RootDatabase = db(),
  places: RedactionPlaces = ownPlaces(),
): Promise<number> {
  const replayed = seen.has(database) ? 0 : await replayJournal(await places.journal.read(), database);
  const standing = await findRedactionStanding(database);
  if (standing.latestAt === null) {
    seen.set(database, '');
    return replayed;
  }
  if (standing.unerasedIds.length > 0) await erase(database, places.url, standing.unerasedIds);
  const key = `${standing.count} ${standing.latestAt.toISOString()}`;
  if (key === seen.get(database)) return replayed;
  await places.journal.keep(await listJournalEntries(database));
  const replaced = await replaceBackups({ ...places, before: standing.latestAt });
  if (replaced.length > 0) log().info({ replaced }, 'backups that held redacted words were replaced');
  seen.set(database, key);
  return replayed;
}

/** After a failure that waiting does not mend, such as a full disk, it is not tried again at every tick. */
const pauseMs = 300_000;
let pausedUntil = 0;

async function erase(database: RootDatabase, url: string, ids: readonly string[]): Promise<void> {
  if (Date.now() < pausedUntil) return;
  try {
    if (await eraseTraces(url)) await recordErasure(database, ids);
  } catch (error) {
    if (!(error instanceof TracesKeptError)) {
      pausedUntil = Date.now() + pauseMs;
      throw error;
    }
    log().info('redacted words wait to be erased from the files of the database: a transaction still runs');
  }
}
