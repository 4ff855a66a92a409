import 'server-only';
import { z } from 'zod';

/** Raised whenever an older portal could misread a backup. */
export const formatVersion = 1;

export const manifestEntry = 'manifest.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const size = z.int().nonnegative();
const identifier = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,62}$/);
/** No separator and no leading dot: such a name can't leave its folder. */
const fileName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/);

const tableSchema = z.strictObject({
  name: identifier,
  columns: z.array(identifier).min(1),
  rows: size,
  bytes: size,
  /** Of the rows in PostgreSQL's COPY text, in the order of the primary key. */
  sha256,
});

const sequenceSchema = z.strictObject({
  name: identifier,
  lastValue: z.string().regex(/^-?\d{1,19}$/),
  isCalled: z.boolean(),
});

const mediaFileSchema = z.strictObject({
  folder: z.enum(['files', 'grants']),
  name: fileName,
  bytes: size,
  sha256,
});

export const manifestSchema = z.strictObject({
  format: z.literal('umut-backup'),
  formatVersion: z.literal(formatVersion),
  /** The database's moment that everything inside is of. */
  createdAt: z.iso.datetime(),
  migrations: z
    .array(z.strictObject({ name: z.string().regex(/^\d{14}_[a-z0-9_]+$/), checksum: sha256 }))
    .min(1),
  /** Whatever a table refers to stands before it. */
  tables: z.array(tableSchema),
  sequences: z.array(sequenceSchema),
  media: z.array(mediaFileSchema),
  /** Files that the database names and that were not on disk. */
  missingMedia: z.array(fileName),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type TableRecord = z.infer<typeof tableSchema>;
export type SequenceRecord = z.infer<typeof sequenceSchema>;

/**
 * The file can't be read as a backup, or a backup can't be made or brought back; the message says why in one
 * line.
 */
export class BackupError extends Error {
  override name = 'BackupError';
}

export function tableEntry(table: { name: string }): string {
  return `tables/${table.name}.copy`;
}

export function mediaEntry(file: { folder: string; name: string }): string {
  return `media/${file.folder}/${file.name}`;
}
