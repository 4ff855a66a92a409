import 'server-only';
import pg from 'pg';

/** What a connection may differ in. All times in milliseconds; 0 means without limit. */
export interface ConnectionOptions {
  /** The name that the server shows for this connection; an `application_name` in the address wins. */
  applicationName?: string;
  /** How long one statement may run, 15 000 where absent. */
  statementTimeout?: number;
  /** How long to wait for a connection, from the pool or from the server; 5 000 where absent. */
  connectTimeout?: number;
  /** The most connections that a pool opens, 10 where absent. */
  poolSize?: number;
}

/** A silent server is given up on this long after it should have ended the statement by itself. */
const graceForSilence = 5_000;

/** A transaction that nobody continues ends by itself, and its locks with it. */
const idleTransactionTimeout = 60_000;

/**
 * Settings for `pg` and for Prisma's adapter, the only ones that connections are made with. Every session is in UTC,
 * whatever the server, the database, the role or the address says: Prisma's adapter reads and writes instants without an
 * offset, so that any other zone shifts them silently. Further `options` in the address are kept.
 */
export function connectionConfig(url: string, options: ConnectionOptions = {}): pg.PoolConfig {
  const address = new URL(url);
  const ownOptions = address.searchParams.get('options');
  address.searchParams.delete('options');
  const statementTimeout = options.statementTimeout ?? 15_000;
  return {
    connectionString: address.href,
    options: [ownOptions, '-c timezone=UTC'].filter(Boolean).join(' '),
    application_name: options.applicationName ?? 'umut',
    connectionTimeoutMillis: options.connectTimeout ?? 5_000,
    statement_timeout: statementTimeout,
    query_timeout: statementTimeout === 0 ? 0 : statementTimeout + graceForSilence,
    idle_in_transaction_session_timeout: idleTransactionTimeout,
    keepAlive: true,
    max: options.poolSize ?? 10,
  };
}

/** Opens one connection outside of any pool; the caller ends it. An error on it while it is idle ends it silently. */
export async function openConnection(url: string, options: ConnectionOptions = {}): Promise<pg.Client> {
  const client = new pg.Client(connectionConfig(url, options));
  client.on('error', () => {});
  await client.connect();
  return client;
}

/** Opens a connection for the time of `work` and ends it whatever happens. */
export async function withConnection<Value>(
  url: string,
  work: (client: pg.Client) => Promise<Value>,
  options: ConnectionOptions = {},
): Promise<Value> {
  const client = await openConnection(url, options);
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

export { isDatabaseUnreachable } from './unreachable.ts';
