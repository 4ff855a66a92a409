import 'server-only';
import path from 'node:path';
import { type PrismaFolders, projectFolders, readSchema } from './migration-files.ts';
import { noFilters, withSchemaEngine } from './schema-engine.ts';

/**
 * Finds where the live database differs from the Prisma schema: the SQL that would make it agree, '' where it
 * does. Prisma sees tables, columns, keys, enums and plain indexes. It sees no view, function, trigger, check
 * or exclusion constraint, no partial or expression index and no loose sequence: those may be there or be
 * missing without a word here.
 */
export async function drift(url: string, folders: PrismaFolders = projectFolders): Promise<string> {
  const files = await readSchema(folders.schema);
  const difference = await withSchemaEngine(url, files, (session) =>
    session.ask((engine) =>
      engine.diff({
        from: { tag: 'schemaDatasource', files, configDir: path.dirname(folders.schema) },
        to: { tag: 'schemaDatamodel', files },
        script: true,
        exitCode: true,
        filters: noFilters,
      }),
    ),
  );
  return difference.exitCode === 0 ? '' : (difference.stdout ?? '').trim();
}
