import 'server-only';
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { isDeepStrictEqual } from 'node:util';
import type pg from 'pg';
import { withConnection } from '../db/connection.ts';
import { DiskStorage } from '../storage/disk-storage.ts';
import type { Storage } from '../storage/storage.ts';
import { ArchiveWriter } from './archive-writer.ts';
import {
  BackupError,
  formatVersion,
  type Manifest,
  manifestEntry,
  mediaEntry,
  tableEntry,
} from './manifest.ts';
import { listMediaNames, type MediaNames, readGrants } from './media-files.ts';
import { copyOut, fixTextFormat, listTables, quote, readSequences, type Table } from './tables.ts';
import { openVerifiedBackup } from './verify-backup.ts';

export interface BackupPlaces {
  url: string;
  /** Holds `grants`, and `files` where these lie on disk. */
  mediaDir: string;
  /** Where the files of media lie; absent: in mediaDir. */
  storage?: Storage;
  file: string;
}

export interface BackupSummary {
  file: string;
  bytes: number;
  /** The database's moment that everything inside is of. */
  moment: Date;
  rows: number;
  mediaFiles: number;
  /** Names of files that the database speaks of and that are not on disk: lost before this backup. */
  missingMedia: string[];
}

/** `umut-20260218T040506Z.zip`, sorted by name as by time; `remark` goes before the ending. */
export function backupFileName(moment: Date, remark = ''): string {
  const stamp = moment.toISOString().replace(/[-:]|\.\d+/g, '');
  return `umut-${stamp}${remark}.zip`;
}

async function readMigrationHistory(client: pg.Client): Promise<Manifest['migrations']> {
  const table = await client.query<{ name: string | null }>(
    `select to_regclass('public._prisma_migrations') as name`,
  );
  if (table.rows[0]?.name === null)
    throw new BackupError('There is nothing to back up: the database is empty.');
  const { rows } = await client.query<{ name: string; checksum: string }>(
    `select migration_name as name, checksum from public._prisma_migrations
     where finished_at is not null and rolled_back_at is null order by migration_name`,
  );
  return rows;
}

/** Keeps migrations from changing the tables between the beginning of the snapshot and their turn. */
async function holdTables(client: pg.Client, tables: Table[]): Promise<void> {
  const names = tables.map(({ name }) => `public.${quote(name)}`).join(', ');
  await client.query(`lock table ${names} in access share mode`);
}

type Contents = Omit<Manifest, 'format' | 'formatVersion'>;

async function writeDatabase(client: pg.Client, archive: ArchiveWriter, mediaDir: string) {
  const migrations = await readMigrationHistory(client);
  const tables = await listTables(client);
  await holdTables(client, tables);
  const names = await listMediaNames(client);
  const grants = await readGrants(mediaDir, names.bases);
  const contents: Pick<Contents, 'migrations' | 'tables' | 'media'> = { migrations, tables: [], media: [] };
  for (const table of tables) {
    const { lines, bytes, sha256 } = await archive.add(tableEntry(table), copyOut(client, table), {
      compress: true,
    });
    contents.tables.push({ name: table.name, columns: table.columns, rows: lines, bytes, sha256 });
  }
  for (const { name, content } of grants) {
    const grant = { folder: 'grants' as const, name };
    const { bytes, sha256 } = await archive.add(mediaEntry(grant), Readable.from([content]), {
      compress: true,
    });
    contents.media.push({ ...grant, bytes, sha256 });
  }
  return { ...contents, sequences: await readSequences(client), names };
}

async function inSnapshot<Value>(
  url: string,
  work: (client: pg.Client, moment: Date) => Promise<Value>,
): Promise<Value> {
  return withConnection(
    url,
    async (client) => {
      await fixTextFormat(client);
      await client.query('begin isolation level repeatable read read only');
      const { rows } = await client.query<{ moment: Date }>('select now() as moment');
      const value = await work(client, rows[0]?.moment ?? new Date(Number.NaN));
      await client.query('commit');
      return value;
    },
    { applicationName: 'umut backup', statementTimeout: 0 },
  );
}

async function writeMedia(archive: ArchiveWriter, storage: Storage, names: MediaNames) {
  const media: Manifest['media'] = [];
  const missingMedia: string[] = [];
  for (const name of names.files) {
    const found = await storage.open(name);
    if (!found) {
      missingMedia.push(name);
      continue;
    }
    const file = { folder: 'files' as const, name };
    const measure = await archive.add(mediaEntry(file), found.read(), { compress: false });
    media.push({ ...file, bytes: measure.bytes, sha256: measure.sha256 });
  }
  return { media, missingMedia };
}

async function writeArchive({ url, mediaDir, file, storage }: BackupPlaces): Promise<Manifest> {
  const place = storage ?? new DiskStorage(path.join(mediaDir, 'files'));
  let archive: ArchiveWriter | undefined;
  try {
    const { writer, moment, names, ...database } = await inSnapshot(url, async (client, now) => {
      archive = await ArchiveWriter.create(file, now);
      return { ...(await writeDatabase(client, archive, mediaDir)), writer: archive, moment: now };
    });
    const { media, missingMedia } = await writeMedia(writer, place, names);
    const manifest: Manifest = {
      format: 'umut-backup',
      formatVersion,
      createdAt: moment.toISOString(),
      ...database,
      media: [...database.media, ...media],
      missingMedia,
    };
    await writer.finish(manifestEntry, Buffer.from(JSON.stringify(manifest)));
    return manifest;
  } finally {
    await archive?.close();
  }
}

async function verifyWritten(part: string, manifest: Manifest): Promise<void> {
  const written = await openVerifiedBackup(part);
  written.archive.close();
  if (!isDeepStrictEqual(written.manifest, manifest))
    throw new BackupError(`${part} was not written as it should be.`);
}

const unfinished = /\.(\d+)\.part$/;

function isRunning(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** What a killed backup left behind. */
async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = Number(unfinished.exec(name)?.[1] ?? Number.NaN);
    if (name.startsWith('umut-') && pid > 0 && !isRunning(pid))
      await rm(path.join(folder, name), { force: true });
  }
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}

/**
 * Writes one file with everything that the database and the media of one moment hold, and reads it back
 * before it gets its name: what bears the name is whole. The portal may run and be written to meanwhile. For
 * its owner's eyes only: drafts and secrets' hashes are inside. Throws BackupError where the file exists or
 * the database is empty.
 */
export async function createBackup(places: BackupPlaces): Promise<BackupSummary> {
  const file = path.resolve(places.file);
  const folder = path.dirname(file);
  if (existsSync(file)) throw new BackupError(`${file} exists already: name another file.`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await removeAbandoned(folder);
  const part = `${file}.${process.pid}.part`;
  try {
    const manifest = await writeArchive({ ...places, file: part });
    await verifyWritten(part, manifest);
    await rename(part, file);
    await syncFolder(folder);
    return await summarise(file, manifest);
  } finally {
    await rm(part, { force: true });
  }
}

async function summarise(file: string, manifest: Manifest): Promise<BackupSummary> {
  return {
    file,
    bytes: (await stat(file)).size,
    moment: new Date(manifest.createdAt),
    rows: manifest.tables.reduce((sum, table) => sum + table.rows, 0),
    mediaFiles: manifest.media.filter((medium) => medium.folder === 'files').length,
    missingMedia: manifest.missingMedia,
  };
}
