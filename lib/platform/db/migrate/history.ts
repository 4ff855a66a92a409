import 'server-only';
import { withConnection } from '../connection.ts';
import type { Migration } from './migration-files.ts';

/** A row of the official history table that counts: rows that were rolled back are left out. */
interface AppliedMigration {
  name: string;
  checksum: string;
  isFinished: boolean;
}

/**
 * How the migrations that a database has had compare with those of the code. Names, in the order of
 * application.
 */
export interface HistoryComparison {
  /** The code has them, the database not yet. */
  pending: string[];
  /** The database has them, the code does not know them: the code is older. */
  unknown: string[];
  /** Applied from a file that says something else today. */
  altered: string[];
  /** Begun by another tool and never finished. */
  unfinished: string[];
}

async function readHistory(url: string): Promise<AppliedMigration[]> {
  return withConnection(url, async (client) => {
    const table = await client.query<{ exists: boolean }>(
      `select to_regclass('public._prisma_migrations') is not null as exists`,
    );
    if (!table.rows[0]?.exists) return [];
    const history = await client.query<AppliedMigration>(
      `select migration_name as name, checksum, finished_at is not null as "isFinished"
       from public._prisma_migrations where rolled_back_at is null order by migration_name, started_at`,
    );
    return history.rows;
  });
}

/**
 * Compares the history table of a database with the migrations of the code. An empty database has none
 * applied.
 */
export async function compareHistory(url: string, migrations: Migration[]): Promise<HistoryComparison> {
  const applied = await readHistory(url);
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  const appliedNames = new Set(applied.map((row) => row.name));
  const finished = applied.filter((row) => row.isFinished);
  return {
    pending: migrations.map((migration) => migration.name).filter((name) => !appliedNames.has(name)),
    unknown: applied.map((row) => row.name).filter((name) => !known.has(name)),
    altered: finished
      .filter((row) => (known.get(row.name)?.checksum ?? row.checksum) !== row.checksum)
      .map((row) => row.name),
    unfinished: applied.filter((row) => !row.isFinished).map((row) => row.name),
  };
}

/**
 * Says in one line why code and history can't go together, and what to do; null where they can, pending ones
 * aside.
 */
export function historyProblem(history: HistoryComparison): string | null {
  const { unknown, altered, unfinished } = history;
  if (unfinished.length > 0) {
    return `Migration ${unfinished.join(', ')} was begun by another tool and not finished: restore the backup made before it.`;
  }
  if (unknown.length > 0) {
    return `The database was migrated by a newer version of the portal (${unknown.join(', ')}): run that version or a later one.`;
  }
  if (altered.length > 0) {
    return `Migration ${altered.join(', ')} was changed after it had been applied: put its file back and write a new migration.`;
  }
  return null;
}
