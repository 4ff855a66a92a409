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
 * Settings for `pg` and for Prisma's adapter, the only ones that connections are made with. Every session is
 * in UTC, whatever the server, the database, the role or the address says: Prisma's adapter reads and writes
 * instants without an offset, so that any other zone shifts them silently. Further `options` in the address
 * are kept.
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

/**
 * Opens one connection outside of any pool; the caller ends it. An error on it while it is idle ends it
 * silently.
 */
export async function openConnection(url: string, options: ConnectionOptions = {}): Promise<pg.Client> {
  const client = new pg.Client(connectionConfig(url, options));
  client.on('error', () => undefined);
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
    await client.end().catch(() => undefined);
  }
}

/** Codes of Node's sockets, of PostgreSQL and of Prisma that say: nobody answers, or not now. */
const unreachableCodes = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'ETIMEDOUT', 'EPIPE'],
  ...['ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'EHOSTDOWN', 'ENETUNREACH', 'ENETDOWN'],
  ...['57P01', '57P02', '57P03', '57P05', '53300'],
  ...['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2037'],
]);

/** Kinds that Prisma's driver adapters give to the same conditions. */
const unreachableKinds = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
]);

/**
 * `pg`, its pool and Prisma's transactions throw these conditions as plain errors, known by their text alone.
 */
const unreachableTexts = [
  'timeout expired',
  'timeout exceeded when trying to connect',
  'Connection terminated',
  'Query read timeout',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
  'Unable to start a transaction in the given time',
];

/** PostgreSQL's class 08: connection exceptions. */
const connectionException = /^08[0-9A-Z]{3}$/;

const deepestCause = 6;

function saysUnreachable(error: object): boolean {
  if ('kind' in error && typeof error.kind === 'string' && unreachableKinds.has(error.kind)) return true;
  for (const field of ['code', 'originalCode', 'errorCode'] as const) {
    const code: unknown = Reflect.get(error, field);
    if (typeof code === 'string' && (unreachableCodes.has(code) || connectionException.test(code)))
      return true;
  }
  if ('code' in error && error.code === 'ENOENT') return 'syscall' in error && error.syscall === 'connect';
  return error instanceof Error && unreachableTexts.some((text) => error.message.includes(text));
}

function* within(error: object): Generator<unknown> {
  if ('cause' in error) yield error.cause;
  if ('driverAdapterError' in error) yield error.driverAdapterError;
  if ('meta' in error) yield error.meta;
  if ('errors' in error && Array.isArray(error.errors)) yield* error.errors;
}

function isUnreachable(error: unknown, depth: number): boolean {
  if (typeof error !== 'object' || error === null || depth > deepestCause) return false;
  if (saysUnreachable(error)) return true;
  for (const inner of within(error)) {
    if (isUnreachable(inner, depth + 1)) return true;
  }
  return false;
}

/**
 * Tells a database that is away, starting, stopping or full from a mistake of ours: refused, reset and timed
 * out connections, no free connection in time, a session ended by the server; also inside causes and Prisma's
 * wrappers. False for wrong passwords, missing databases and tables, and statements that the server itself
 * ended for taking too long.
 */
export function isDatabaseUnreachable(error: unknown): boolean {
  return isUnreachable(error, 0);
}
