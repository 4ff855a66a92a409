import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  DriverAdapterError,
  type IsolationLevel,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
  type Transaction,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';

/** PostgreSQL's one-byte `"char"`, which its catalogues are full of and Prisma's adapter refuses. */
const oneByteChar = 18;
const text = 25;

/**
 * One connection whose rows show `"char"` as text, and that remembers which columns of which rows were so.
 */
class CatalogueSession {
  /** Prisma's adapter asks for a pool; this one never has more than one connection, and keeps it. */
  readonly pool: pg.Pool;
  isInTransaction = false;
  scriptError: pg.DatabaseError | null = null;
  readonly #charColumns = new WeakMap<object, number[]>();

  constructor(config: pg.PoolConfig) {
    this.pool = new pg.Pool({ ...config, max: 1, idleTimeoutMillis: 0 });
    this.pool.on('error', () => undefined);
    const ask = this.pool.query.bind(this.pool) as (
      query: pg.QueryArrayConfig,
    ) => Promise<pg.QueryArrayResult>;
    const askAndMark = async (query: pg.QueryArrayConfig) => this.#mark(await ask(query));
    this.pool.query = askAndMark as typeof this.pool.query;
  }

  charColumnsOf(rows: object): number[] {
    return this.#charColumns.get(rows) ?? [];
  }

  async runScript(script: string): Promise<void> {
    try {
      if (this.isInTransaction) await this.pool.query('savepoint script');
      await this.pool.query(script);
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) throw error;
      this.scriptError = error;
      // The engine goes on to write the failure down, which an aborted transaction would refuse.
      if (this.isInTransaction) await this.pool.query('rollback to savepoint script').catch(() => undefined);
      throw asAdapterError(error);
    }
  }

  #mark(result: pg.QueryArrayResult): pg.QueryArrayResult {
    if (!Array.isArray(result.fields)) return result;
    const columns = result.fields.flatMap((field, index) =>
      field.dataTypeID === oneByteChar ? [index] : [],
    );
    for (const index of columns) Object.assign(result.fields[index] ?? {}, { dataTypeID: text });
    this.#charColumns.set(result.rows, columns);
    return result;
  }
}

function asAdapterError(error: pg.DatabaseError): DriverAdapterError {
  const { code = 'N/A', severity = 'ERROR', message, detail, column, hint } = error;
  return new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint });
}

/**
 * Begins, and has the server notice within two seconds that we were killed, where it can: it would otherwise
 * go on with the statement under way and keep the next start from migrating.
 */
const begin = `begin;
  do $$ begin perform set_config('client_connection_check_interval', '2s', true); exception when others then null; end $$`;

class EngineAdapter implements SqlDriverAdapter {
  readonly provider = 'postgres';
  readonly adapterName: string;
  readonly #inner: SqlDriverAdapter;
  readonly #session: CatalogueSession;

  constructor(inner: SqlDriverAdapter, session: CatalogueSession) {
    this.#inner = inner;
    this.#session = session;
    this.adapterName = inner.adapterName;
  }

  async queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    const result = await this.#inner.queryRaw(query);
    for (const column of this.#session.charColumnsOf(result.rows)) {
      result.columnTypes[column] = ColumnTypeEnum.Character;
    }
    return result;
  }

  executeRaw(query: SqlQuery): Promise<number> {
    return this.#inner.executeRaw(query);
  }

  /**
   * Sends the script whole: the adapter's own way cuts it at every semicolon, inside functions and texts too.
   */
  executeScript(script: string): Promise<void> {
    return this.#session.runScript(script);
  }

  startTransaction(isolationLevel?: IsolationLevel): Promise<Transaction> {
    return this.#inner.startTransaction(isolationLevel);
  }

  dispose(): Promise<void> {
    return this.#inner.dispose();
  }
}

/** Gives the schema engine its one connection to one database, until `close`. */
export class EngineAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName: string;
  readonly #session: CatalogueSession;
  readonly #inner: PrismaPg;

  constructor(config: pg.PoolConfig) {
    this.#session = new CatalogueSession(config);
    this.#inner = new PrismaPg(this.#session.pool);
    this.adapterName = this.#inner.adapterName;
  }

  /** What PostgreSQL objected to in the script that was run last. */
  get scriptError(): pg.DatabaseError | null {
    return this.#session.scriptError;
  }

  async connect(): Promise<SqlDriverAdapter> {
    return new EngineAdapter(await this.#inner.connect(), this.#session);
  }

  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    throw new Error('There is no shadow database here: schemas are compared with a live database.');
  }

  /** Commits all that the engine does in `work`, or nothing of it where `work` throws. */
  async inTransaction<Value>(work: () => Promise<Value>): Promise<Value> {
    await this.#session.pool.query(begin);
    this.#session.isInTransaction = true;
    try {
      const value = await work();
      await this.#session.pool.query('commit');
      return value;
    } catch (error) {
      await this.#session.pool.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      this.#session.isInTransaction = false;
    }
  }

  async close(): Promise<void> {
    await this.#session.pool.end();
  }
}
