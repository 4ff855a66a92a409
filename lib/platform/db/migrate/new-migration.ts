import 'server-only';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { drift } from './drift.ts';
import { migrate } from './migrate.ts';
import { type PrismaFolders, projectFolders, readMigrations } from './migration-files.ts';

const wellFormed = /^[a-z][a-z0-9_]{2,60}$/;

/**
 * `2026-02-18T04:05:06Z` and `Add quotes` give `20260218040506_add_quotes`. Throws where the name has no
 * plain letters.
 */
export function migrationName(wish: string, moment: Date): string {
  const words = wish
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  if (!wellFormed.test(words)) {
    throw new Error('Name the migration in a few plain words: npm run db:new-migration -- add_quotes');
  }
  const stamp = moment.toISOString().replace(/\D/g, '').slice(0, 14);
  return `${stamp}_${words}`;
}

/**
 * Writes the migration that brings the migrations up to the schema, and returns its file; null where nothing
 * differs. `scratchUrl` is an empty database of the caller's, which this fills. What Prisma does not see
 * (`drift`) stays to be written by hand.
 */
export async function writeNewMigration(
  scratchUrl: string,
  wish: string,
  options: { folders?: PrismaFolders; now?: Date } = {},
): Promise<string | null> {
  const folders = options.folders ?? projectFolders;
  const name = migrationName(wish, options.now ?? new Date());
  const latest = (await readMigrations(folders.migrations)).at(-1);
  if (latest && latest.name >= name) {
    throw new Error(
      `Migration ${latest.name} is dated in the future: set the clock right before making another.`,
    );
  }
  await migrate(scratchUrl, folders);
  const sql = await drift(scratchUrl, folders);
  if (sql === '') return null;
  const file = path.join(folders.migrations, name, 'migration.sql');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${sql}\n`, { flag: 'wx' });
  return file;
}
