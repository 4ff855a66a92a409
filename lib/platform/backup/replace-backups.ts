import 'server-only';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Storage } from '../storage/storage.ts';
import { backupFileName, createBackup } from './create-backup.ts';
import { noneWhereAbsent } from './media-files.ts';

export interface ReplaceBackupsOptions {
  url: string;
  mediaDir: string;
  /** As in BackupPlaces. */
  storage?: Storage;
  backupsDir: string;
  /** Backups of a moment up to this one are replaced. */
  before: Date;
}

const ownName = /^umut-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z[a-z-]*\.zip(\.\d+\.part)?$/;

/**
 * Makes a new backup in the folder of backups and then removes those that are not younger than a moment; those that lie
 * elsewhere, and files of other names, are none of its business. Returns the names that it removed.
 */
export async function replaceBackups(options: ReplaceBackupsOptions): Promise<string[]> {
  const { url, mediaDir, storage, backupsDir, before } = options;
  const outdated = await listOutdated(backupsDir, before);
  if (outdated.length === 0) return [];
  await createBackup({
    url,
    mediaDir,
    ...(storage ? { storage } : {}),
    file: path.join(backupsDir, backupFileName(new Date(), '-after-redaction')),
  });
  for (const name of outdated) await rm(path.join(backupsDir, name), { force: true });
  return outdated;
}

/** By the moment in the name and by the time of writing, whichever is earlier: a name has seconds only. */
async function listOutdated(backupsDir: string, before: Date): Promise<string[]> {
  const outdated: string[] = [];
  for (const name of await readdir(backupsDir).catch(noneWhereAbsent)) {
    const [, year, month, day, hour, minute, second] = ownName.exec(name) ?? [];
    if (year === undefined) continue;
    const named = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    const written = await stat(path.join(backupsDir, name)).catch(() => null);
    if (Math.min(named, written?.mtimeMs ?? named) <= before.getTime()) outdated.push(name);
  }
  return outdated.sort();
}
