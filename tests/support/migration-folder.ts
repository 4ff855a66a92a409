import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { PrismaFolders } from '#lib/platform/db/migrate/migration-files';

const datasource = 'datasource db {\n  provider = "postgresql"\n}\n';

export interface MigrationFolder extends PrismaFolders {
  /** Writes or overwrites one migration. */
  write(name: string, sql: string): Promise<void>;
}

/**
 * Makes a Prisma folder of one model file and no migration, for the test that calls; it is removed after the
 * test.
 */
export async function makeMigrationFolder(models: string): Promise<MigrationFolder> {
  const root = await mkdtemp(path.join(tmpdir(), 'umut-prisma-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const folders = { schema: path.join(root, 'schema'), migrations: path.join(root, 'migrations') };
  await mkdir(folders.schema);
  await mkdir(folders.migrations);
  await writeFile(path.join(folders.schema, 'models.prisma'), `${datasource}\n${models}`);
  return {
    ...folders,
    async write(name, sql) {
      await mkdir(path.join(folders.migrations, name), { recursive: true });
      await writeFile(path.join(folders.migrations, name, 'migration.sql'), sql);
    },
  };
}
