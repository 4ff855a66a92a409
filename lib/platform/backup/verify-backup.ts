import 'server-only';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { ArchiveReader } from './archive-reader.ts';
import {
  BackupError,
  type Manifest,
  manifestEntry,
  manifestSchema,
  mediaEntry,
  tableEntry,
} from './manifest.ts';
import { type Measure, Meter } from './meter.ts';
import { checkSeal } from './seal.ts';

const largestManifest = 256 * 1024 * 1024;

const anyVersion = z.object({ format: z.literal('umut-backup'), formatVersion: z.int() });

async function readManifest(file: string, archive: ArchiveReader): Promise<Manifest> {
  const bytes = await archive.readWhole(manifestEntry, largestManifest);
  const content: unknown = JSON.parse(bytes.toString());
  const manifest = manifestSchema.safeParse(content);
  if (manifest.success) return manifest.data;
  const other = anyVersion.safeParse(content);
  if (other.success && other.data.formatVersion !== manifestSchema.shape.formatVersion.value) {
    throw new BackupError(
      `${file} was made by another version of the portal (format ${other.data.formatVersion}).`,
    );
  }
  throw new BackupError(`${file} has a manifest that can't be understood.`);
}

function expectedEntries(manifest: Manifest): Map<string, { bytes: number; sha256: string }> {
  const expected = new Map<string, { bytes: number; sha256: string }>();
  for (const table of manifest.tables) expected.set(tableEntry(table), table);
  for (const medium of manifest.media) expected.set(mediaEntry(medium), medium);
  return expected;
}

async function measureEntry(archive: ArchiveReader, name: string): Promise<Measure> {
  const meter = new Meter();
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  await pipeline(await archive.read(name), meter, nowhere);
  return meter.measure();
}

async function checkEntries(file: string, archive: ArchiveReader, manifest: Manifest): Promise<void> {
  const expected = expectedEntries(manifest);
  const stray = archive.names().find((name) => name !== manifestEntry && !expected.has(name));
  if (stray !== undefined) throw new BackupError(`${file} holds ${stray}, which its manifest does not name.`);
  if (expected.size !== manifest.tables.length + manifest.media.length) {
    throw new BackupError(`${file} has a manifest that names an entry twice.`);
  }
  for (const [name, { bytes, sha256 }] of expected) {
    const found = await measureEntry(archive, name);
    if (found.bytes !== bytes || found.sha256 !== sha256) {
      throw new BackupError(`${name} in ${file} is not what its manifest says.`);
    }
  }
}

/** A backup that was read from its first byte to its last; the caller closes the archive. */
export interface VerifiedBackup {
  manifest: Manifest;
  archive: ArchiveReader;
}

/**
 * Reads all of a backup and compares it with its seal and its manifest. Throws BackupError; writes nothing.
 */
export async function openVerifiedBackup(file: string): Promise<VerifiedBackup> {
  await checkSeal(file);
  const archive = await ArchiveReader.open(file);
  try {
    const manifest = await readManifest(file, archive);
    await checkEntries(file, archive, manifest);
    return { manifest, archive };
  } catch (error) {
    archive.close();
    if (error instanceof BackupError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new BackupError(`${file} can't be read as a backup: ${reason}.`, { cause: error });
  }
}
