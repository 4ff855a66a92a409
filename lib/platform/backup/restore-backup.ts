import 'server-only';
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { withConnection } from '../db/connection.ts';
import { applyMigrations, whileAloneMigrating } from '../db/migrate/migrate.ts';
import { type PrismaFolders, projectFolders, readMigrations } from '../db/migrate/migration-files.ts';
import { DiskStorage } from '../storage/disk-storage.ts';
import type { Storage } from '../storage/storage.ts';
import type { ArchiveReader } from './archive-reader.ts';
import { BackupError, type Manifest, mediaEntry, type TableRecord, tableEntry } from './manifest.ts';
import { noneWhereAbsent } from './media-files.ts';
import { Meter } from './meter.ts';
import { columnList, fixTextFormat, isEmptyDatabase, listTables, measureTable, quote } from './tables.ts';
import type { VerifiedBackup } from './verify-backup.ts';

/** Both are empty before; the folder may be missing. */
export interface RestorePlaces {
  url: string;
  mediaDir: string;
  /** Where the files of media go; absent: into mediaDir. */
  storage?: Storage;
  folders?: PrismaFolders;
}

export interface RestoreSummary {
  /** The moment that the portal was brought back to. */
  moment: Date;
  rows: number;
  mediaFiles: number;
  /** Files that were lost before the backup was made. */
  missingMedia: string[];
  /** Migrations that came with the code after the backup was made, and were applied on top. */
  newerMigrations: string[];
}

async function requireKnownMigrations(manifest: Manifest, folders: PrismaFolders): Promise<void> {
  const known = new Map(
    (await readMigrations(folders.migrations)).map(({ name, checksum }) => [name, checksum]),
  );
  const foreign = manifest.migrations.find(({ name, checksum }) => known.get(name) !== checksum);
  if (!foreign) return;
  throw new BackupError(
    `The backup was made by a version of the portal whose migration ${foreign.name} this one does not have: use that version or a later one.`,
  );
}

async function isEmptyStorage(storage: Storage): Promise<boolean> {
  for await (const _ of storage.list()) return false;
  return true;
}

async function requireEmptyPlaces(url: string, mediaDir: string, storage: Storage): Promise<void> {
  if (!(await withConnection(url, isEmptyDatabase))) {
    throw new BackupError(
      'The database is not empty, and restore never overwrites: give it an empty database or another DATA_DIR.',
    );
  }
  const present = await readdir(mediaDir).catch(noneWhereAbsent);
  if (present.length > 0) {
    throw new BackupError(
      `${mediaDir} is not empty, and restore never overwrites: move its contents away first.`,
    );
  }
  if (await isEmptyStorage(storage)) return;
  throw new BackupError(
    'Object storage is not empty, and restore never overwrites: give it another S3_PREFIX or bucket.',
  );
}

async function writeMedia(
  archive: ArchiveReader,
  media: Manifest['media'],
  mediaDir: string,
  storage: Storage,
): Promise<void> {
  const places = { files: storage, grants: new DiskStorage(path.join(mediaDir, 'grants')) };
  for (const folder of ['files', 'grants']) await mkdir(path.join(mediaDir, folder), { recursive: true });
  for (const medium of media) {
    const meter = new Meter();
    const source = await archive.read(mediaEntry(medium));
    source.on('error', (error) => meter.destroy(error));
    await places[medium.folder].put(medium.name, source.pipe(meter));
    if (meter.measure().sha256 !== medium.sha256)
      throw new BackupError(`${mediaEntry(medium)} changed while it was read.`);
  }
}

async function removeMedia(media: Manifest['media'], mediaDir: string, storage: Storage): Promise<void> {
  for (const { folder, name } of media) if (folder === 'files') await storage.remove(name);
  for (const folder of ['files', 'grants'])
    await rm(path.join(mediaDir, folder), { recursive: true, force: true });
}

async function loadTable(client: pg.Client, archive: ArchiveReader, table: TableRecord): Promise<void> {
  const target = client.query(copyFrom(`copy public.${quote(table.name)} (${columnList(table)}) from stdin`));
  await pipeline(await archive.read(tableEntry(table)), target);
}

async function compareTables(client: pg.Client, manifest: Manifest): Promise<void> {
  const tables = new Map((await listTables(client)).map((table) => [table.name, table]));
  for (const expected of manifest.tables) {
    const table = tables.get(expected.name);
    const found = table && (await measureTable(client, { ...table, columns: expected.columns }));
    if (found?.lines === expected.rows && found.sha256 === expected.sha256) continue;
    throw new BackupError(
      `Table ${expected.name} did not come back as it was: ${found?.lines ?? 0} of ${expected.rows} rows.`,
    );
  }
}

async function setSequences(client: pg.Client, manifest: Manifest): Promise<void> {
  for (const { name, lastValue, isCalled } of manifest.sequences) {
    await client.query('select setval($1::regclass, $2::bigint, $3)', [
      `public.${quote(name)}`,
      lastValue,
      isCalled,
    ]);
  }
}

async function loadDatabase(client: pg.Client, archive: ArchiveReader, manifest: Manifest): Promise<void> {
  const names = manifest.tables.map(({ name }) => `public.${quote(name)}`);
  await fixTextFormat(client);
  await client.query('begin');
  // Triggers of ours keep the newsroom's rules for new rows; these are old ones, and have to come back as they were.
  for (const name of names) await client.query(`alter table ${name} disable trigger user`);
  await client.query(`truncate ${names.join(', ')}`);
  for (const table of manifest.tables) await loadTable(client, archive, table);
  await client.query('set constraints all immediate');
  for (const name of names) await client.query(`alter table ${name} enable trigger user`);
  await setSequences(client, manifest);
  await compareTables(client, manifest);
  await client.query('commit');
  await client.query('analyze');
}

async function restoreDatabase({ archive, manifest }: VerifiedBackup, url: string, folders: PrismaFolders) {
  const only = new Set(manifest.migrations.map(({ name }) => name));
  try {
    await applyMigrations(url, { folders, only });
    await withConnection(url, (client) => loadDatabase(client, archive, manifest), {
      applicationName: 'umut restore',
      statementTimeout: 0,
    });
    return await applyMigrations(url, { folders });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BackupError(`${reason} The restore did not finish: empty the database before you try again.`, {
      cause: error,
    });
  }
}

/**
 * Brings a verified backup back into an empty database and an empty media folder; refuses others, and a
 * backup made by newer code, before it writes anything. Rows and files are compared with the backup's counts
 * and hashes, then newer migrations are applied. Throws BackupError. Nothing must serve from the database
 * until this returns.
 */
export async function bringBack(backup: VerifiedBackup, places: RestorePlaces): Promise<RestoreSummary> {
  const { url, mediaDir, folders = projectFolders } = places;
  const storage = places.storage ?? new DiskStorage(path.join(mediaDir, 'files'));
  const { media } = backup.manifest;
  await requireKnownMigrations(backup.manifest, folders);
  return whileAloneMigrating(url, async () => {
    await requireEmptyPlaces(url, mediaDir, storage);
    try {
      await writeMedia(backup.archive, media, mediaDir, storage);
      return summarise(backup.manifest, await restoreDatabase(backup, url, folders));
    } catch (error) {
      await removeMedia(media, mediaDir, storage);
      throw error;
    }
  });
}

function summarise(manifest: Manifest, newerMigrations: string[]): RestoreSummary {
  return {
    moment: new Date(manifest.createdAt),
    rows: manifest.tables.reduce((sum, table) => sum + table.rows, 0),
    mediaFiles: manifest.media.filter((medium) => medium.folder === 'files').length,
    missingMedia: manifest.missingMedia,
    newerMigrations,
  };
}
