import 'server-only';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** One folder of prisma/migrations. */
export interface Migration {
  name: string;
  sql: string;
  /** SHA-256 of the file's bytes, as the history table keeps it. */
  checksum: string;
}

export interface SchemaFile {
  path: string;
  content: string;
}

/** Where migrations and schema lie; the project's own folder where not given. */
export interface PrismaFolders {
  migrations: string;
  schema: string;
}

const prismaFolder = path.resolve(import.meta.dirname, '../../../../prisma');

export const projectFolders: PrismaFolders = {
  migrations: path.join(prismaFolder, 'migrations'),
  schema: path.join(prismaFolder, 'schema'),
};

/** Reads all migrations in the order in which they are applied. */
export async function readMigrations(folder = projectFolders.migrations): Promise<Migration[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const bytes = await readFile(path.join(folder, name, 'migration.sql'));
      return { name, sql: bytes.toString(), checksum: createHash('sha256').update(bytes).digest('hex') };
    }),
  );
}

/** Reads the files of the Prisma schema, in the order of their names. */
export async function readSchema(folder = projectFolders.schema): Promise<SchemaFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      return { path: file, content: await readFile(file, 'utf8') };
    }),
  );
}
