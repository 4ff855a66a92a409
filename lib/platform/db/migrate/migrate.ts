import 'server-only';
import { withConnection } from '../connection.ts';
import { compareHistory, historyProblem } from './history.ts';
import {
  type Migration,
  type PrismaFolders,
  projectFolders,
  readMigrations,
  readSchema,
} from './migration-files.ts';
import { type EngineSession, noFilters, SchemaEngineError, withSchemaEngine } from './schema-engine.ts';

/** The database was left as it was; the message says why and what to do. */
class MigrationError extends Error {
  override name = 'MigrationError';
}

/**
 * Any number but the engine's own; the same in every version of the portal, so that two versions exclude each
 * other.
 */
const lockNumber = 7_126_831_804;

/** Waits for whoever migrates this database, then keeps others out until `work` ends or this process dies. */
export function whileAloneMigrating<Value>(url: string, work: () => Promise<Value>): Promise<Value> {
  return withConnection(
    url,
    async (client) => {
      await client.query('select pg_advisory_lock($1)', [lockNumber]);
      return work();
    },
    { applicationName: 'umut migration lock', statementTimeout: 0 },
  );
}

function asMigrationsList(folder: string, migrations: Migration[]) {
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  };
}

function explain(error: unknown, migration: Migration): MigrationError {
  const scriptError = error instanceof SchemaEngineError ? error.scriptError : null;
  const reason = scriptError?.message ?? (error instanceof Error ? error.message : String(error));
  const position = Number(scriptError?.position);
  const line = Number.isInteger(position) ? migration.sql.slice(0, position - 1).split('\n').length : null;
  const place = line === null ? '' : ` at line ${line} of its file`;
  return new MigrationError(
    `Migration ${migration.name} failed${place} and nothing of it was kept: ${reason}. Mend it, then start again.`,
    { cause: error },
  );
}

async function applyNext(session: EngineSession, folder: string, upToNext: Migration[]): Promise<void> {
  const migration = upToNext.at(-1);
  if (!migration) return;
  const migrationsList = asMigrationsList(folder, upToNext);
  try {
    await session.askInTransaction((engine) =>
      engine.applyMigrations({ migrationsList, filters: noFilters }),
    );
  } catch (error) {
    throw explain(error, migration);
  }
}

/**
 * Does the work of `migrate` for a caller that already keeps others out with `whileAloneMigrating`. With
 * `only`, the migrations that it does not name are left out, as if the code did not have them.
 */
export async function applyMigrations(
  url: string,
  options: { folders?: PrismaFolders; only?: Set<string> } = {},
): Promise<string[]> {
  const { folders = projectFolders, only } = options;
  const known = (await readMigrations(folders.migrations)).filter(({ name }) => only?.has(name) ?? true);
  const history = await compareHistory(url, known);
  const problem = historyProblem(history);
  if (problem) throw new MigrationError(problem);
  if (history.pending.length === 0) return [];
  const schema = await readSchema(folders.schema);
  await withSchemaEngine(url, schema, async (session) => {
    for (const name of history.pending) {
      const upToNext = known.filter((migration) => migration.name <= name);
      await applyNext(session, folders.migrations, upToNext);
    }
  });
  return history.pending;
}

/**
 * Applies the migrations that the database lacks, in order, through Prisma's own engine, and returns their
 * names. Each one is applied whole with its row of the history table or not at all, also when this process is
 * killed. One process at a time: a second one waits and then finds nothing to do. Throws MigrationError.
 */
export function migrate(url: string, folders: PrismaFolders = projectFolders): Promise<string[]> {
  return whileAloneMigrating(url, () => applyMigrations(url, { folders }));
}

/** Lists the migrations that `migrate` would apply, in order. Throws MigrationError where it would refuse. */
export async function pendingMigrations(url: string, folders = projectFolders): Promise<string[]> {
  const history = await compareHistory(url, await readMigrations(folders.migrations));
  const problem = historyProblem(history);
  if (problem) throw new MigrationError(problem);
  return history.pending;
}
