import 'server-only';
import type pg from 'pg';
import { log } from '../log/log.ts';
import { withConnection } from './connection.ts';
import { redactedColumns } from './redacted-columns.ts';

/** Rows that go with a picture or a card, and name its files; and names that are edited by hand where words must go. */
const tablesBeside = ['medium_variant', 'organisation', 'organisation_name', 'share_card'];

/** Tables in which words go for good. What was updated in one of them stays in its file until the file is written anew. */
const tables = new Set([...redactedColumns.map((column) => column.replace(/ .*/, '')), ...tablesBeside]);

/** Any number that nothing else locks. */
const lockKey = 7_115_220_261_125;
const lockNotAvailable = '55P03';
const usualPatienceMs = 30_000;

/** Something that still sees the old rows kept them from being erased; it is to be tried again. */
export class TracesKeptError extends Error {
  override name = 'TracesKeptError';
}

/**
 * Erases from the database's own files what rows held before they were changed: dead rows and their indexes, samples that
 * the planner keeps, and, where our role may, the write-ahead log up to now. Readers of these tables wait meanwhile. False
 * where another instance is at it. Throws TracesKeptError while a transaction that began before still runs.
 */
export async function eraseTraces(
  url: string,
  { patienceMs = usualPatienceMs }: { patienceMs?: number } = {},
): Promise<boolean> {
  return await withConnection(url, (client) => eraseAlone(client, patienceMs), {
    applicationName: 'umut erases',
    statementTimeout: 0,
  });
}

async function eraseAlone(client: pg.Client, patienceMs: number): Promise<boolean> {
  const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [
    lockKey,
  ]);
  if (!rows[0]?.mine) return false;
  await waitForOlderTransactions(client, patienceMs);
  // Whoever waits behind us must not wait long.
  await client.query(`set lock_timeout = '10s'`);
  try {
    for (const table of tables) await client.query(`vacuum (full, analyze) public.${table}`);
    await client.query('vacuum full pg_catalog.pg_statistic');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === lockNotAvailable)) throw error;
    throw new TracesKeptError('a table was in use for too long', { cause: error });
  }
  await endLog(client);
  return true;
}

/** A snapshot that is older than the change still has to see the old rows, and keeps them from going. */
async function waitForOlderTransactions(client: pg.Client, patienceMs: number): Promise<void> {
  const { rows } = await client.query<{ pid: number; begun: string }>(
    `select pid, xact_start::text as begun from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null`,
  );
  const until = Date.now() + patienceMs;
  for (const { pid, begun } of rows) {
    for (;;) {
      const { rowCount } = await client.query(
        'select from pg_stat_activity where pid = $1 and xact_start::text = $2',
        [pid, begun],
      );
      if (rowCount === 0) break;
      if (Date.now() > until) throw new TracesKeptError('an older transaction is still running');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Ends the write-ahead log of the moment and lets the server drop what it no longer needs to recover. */
async function endLog(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ may: boolean }>(
    `select has_function_privilege('pg_catalog.pg_switch_wal()', 'execute')
       and pg_has_role('pg_checkpoint', 'member') as may`,
  );
  if (!rows[0]?.may) {
    log().warn('what was redacted may stand in the write-ahead log of the database: see docs/OPERATIONS.md');
    return;
  }
  await client.query('select pg_switch_wal()');
  await client.query('checkpoint');
}
