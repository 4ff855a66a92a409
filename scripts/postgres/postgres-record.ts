import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const recordSchema = z.object({
  dataDir: z.string(),
  /** Folder around the cluster where that is not `dataDir` itself. */
  elsewhere: z.string().nullable(),
  port: z.number().nullable(),
  /** The process that started the server and will stop it. */
  owner: z.object({ pid: z.number(), started: z.string() }).nullable(),
  /** Whether the owner of the database has the rights that it needs to erase traces; earlier versions gave none. */
  hasUpkeep: z.boolean().default(false),
});

/** What `dataDir` remembers of its database from one start to the next, in postgres.json. */
export type PostgresRecord = z.output<typeof recordSchema>;

/** Throws where the folder was copied together with a record that points to the database of the original. */
export function readRecord(dataDir: string): PostgresRecord {
  const none: PostgresRecord = { dataDir, elsewhere: null, port: null, owner: null, hasUpkeep: false };
  const record = parseRecord(path.join(dataDir, 'postgres.json')) ?? none;
  const { elsewhere } = record;
  if (elsewhere === null) return record;
  if (!existsSync(path.join(elsewhere, 'postgres'))) return none;
  if (record.dataDir === dataDir || !existsSync(path.join(record.dataDir, 'postgres.json'))) return record;
  throw new Error(
    `${dataDir} is a copy of ${record.dataDir}, whose database lies in ${elsewhere}: copy a portal with npm run backup and npm run restore.`,
  );
}

function parseRecord(file: string): PostgresRecord | null {
  try {
    return recordSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

export function writeRecord(record: PostgresRecord): void {
  const file = path.join(record.dataDir, 'postgres.json');
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(record, null, 2)}\n`);
  renameSync(draft, file);
}
