import 'server-only';

/** Codes of Node's sockets, of PostgreSQL and of Prisma that say: nobody answers, or not now. */
const codes = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'ETIMEDOUT', 'EPIPE'],
  ...['ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'EHOSTDOWN', 'ENETUNREACH', 'ENETDOWN'],
  ...['57P01', '57P02', '57P03', '57P05', '53300'],
  ...['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2037'],
]);

/** Kinds that Prisma's driver adapters give to the same conditions. */
const kinds = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections']);

/** `pg`, its pool and Prisma's transactions throw these conditions as plain errors, known by their text alone. */
const texts = [
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

const deepest = 6;

function saysSo(error: object): boolean {
  if ('kind' in error && typeof error.kind === 'string' && kinds.has(error.kind)) return true;
  for (const field of ['code', 'originalCode', 'errorCode'] as const) {
    const code: unknown = Reflect.get(error, field);
    if (typeof code === 'string' && (codes.has(code) || connectionException.test(code))) return true;
  }
  if ('code' in error && error.code === 'ENOENT') return 'syscall' in error && error.syscall === 'connect';
  return error instanceof Error && texts.some((text) => error.message.includes(text));
}

function* within(error: object): Generator<unknown> {
  if ('cause' in error) yield error.cause;
  if ('driverAdapterError' in error) yield error.driverAdapterError;
  if ('meta' in error) yield error.meta;
  if ('errors' in error && Array.isArray(error.errors)) yield* error.errors;
}

function isUnreachable(error: unknown, depth: number): boolean {
  if (typeof error !== 'object' || error === null || depth > deepest) return false;
  if (saysSo(error)) return true;
  for (const inner of within(error)) {
    if (isUnreachable(inner, depth + 1)) return true;
  }
  return false;
}

/**
 * Tells a database that is away, starting, stopping or full from a mistake of ours: refused, reset and timed out
 * connections, no free connection in time, a session ended by the server; also inside causes and Prisma's wrappers. False for
 * wrong passwords, missing databases and tables, and statements that the server itself ended for taking too long.
 */
export function isDatabaseUnreachable(error: unknown): boolean {
  return isUnreachable(error, 0);
}
