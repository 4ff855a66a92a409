import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type PrismaFolders, projectFolders } from '#lib/platform/db/migrate/migration-files';
import { makeScratchFolder } from './portal-content.ts';

/**
 * A copy of the project's Prisma folder with one migration more, as the next version of the portal would have
 * it.
 */
export async function withLaterMigration(name: string, sql: string): Promise<PrismaFolders> {
  const root = await makeScratchFolder();
  const folders = { schema: path.join(root, 'schema'), migrations: path.join(root, 'migrations') };
  await cp(projectFolders.schema, folders.schema, { recursive: true });
  await cp(projectFolders.migrations, folders.migrations, { recursive: true });
  await mkdir(path.join(folders.migrations, name));
  await writeFile(path.join(folders.migrations, name, 'migration.sql'), sql);
  return folders;
}
