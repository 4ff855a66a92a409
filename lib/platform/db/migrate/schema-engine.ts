import 'server-only';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import type pg from 'pg';
import { connectionConfig } from '../connection.ts';
import { EngineAdapterFactory } from './engine-adapter.ts';
import type { SchemaFile } from './migration-files.ts';

type Bindings = typeof import('@prisma/schema-engine-wasm/schema_engine_bg');

interface EngineRuntime {
  bindings: Bindings;
  /** The text of the engine's last panic; without it a panic says `unreachable` only. */
  panic: string | null;
}

let runtime: Promise<EngineRuntime> | undefined;

async function loadRuntime(): Promise<EngineRuntime> {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  const code = await readFile(path.join(folder, 'schema_engine_bg.wasm'));
  const loaded: EngineRuntime = { bindings, panic: null };
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message: (text: string) => {
        loaded.panic = text;
      },
    },
  });
  const { instance } = await WebAssembly.instantiate(code, { './schema_engine_bg.js': { ...bindings } });
  const { __wbg_set_wasm: connect } = bindings as unknown as { __wbg_set_wasm(memory: object): void };
  const { __wbindgen_start: start } = instance.exports;
  connect(instance.exports);
  if (typeof start === 'function') start();
  return loaded;
}

/** Prisma's schema engine refused or failed; the message is the engine's own. */
export class SchemaEngineError extends Error {
  override name = 'SchemaEngineError';
  /** Set where PostgreSQL refused a script: its error, with the position in the script. */
  readonly scriptError: pg.DatabaseError | null;

  constructor(message: string, scriptError: pg.DatabaseError | null, cause: unknown) {
    super(message, { cause });
    this.scriptError = scriptError;
  }
}

/** The engine, and a way to let all it does happen or nothing of it. */
export interface EngineSession {
  engine: SchemaEngine;
  inTransaction<Value>(work: () => Promise<Value>): Promise<Value>;
}

/** Nothing in the database is managed by anything but our migrations. */
export const noFilters = { externalTables: [], externalEnums: [] };

const trailOfRust = /\n\s+0: [\s\S]*$/;

function textOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(trailOfRust, '').trim();
}

/**
 * Runs Prisma's own schema engine, in WebAssembly, on the database at `url`, over one connection without a time limit.
 * Throws SchemaEngineError for whatever the engine objects to.
 */
export async function withSchemaEngine<Value>(
  url: string,
  schema: SchemaFile[],
  work: (session: EngineSession) => Promise<Value>,
): Promise<Value> {
  runtime ??= loadRuntime();
  const loaded = await runtime;
  loaded.panic = null;
  const adapter = new EngineAdapterFactory(
    connectionConfig(url, { applicationName: 'umut migrate', statementTimeout: 0 }),
  );
  const bound = bindMigrationAwareSqlAdapterFactory(adapter);
  const datamodels = schema.map(({ path: file, content }): [string, string] => [file, content]);
  try {
    const engine = await loaded.bindings.SchemaEngine.new({ datamodels }, () => {}, bound);
    return await work({ engine, inTransaction: (step) => adapter.inTransaction(step) });
  } catch (error) {
    throw new SchemaEngineError(loaded.panic ?? textOf(error), adapter.scriptError, error);
  } finally {
    await adapter.close();
  }
}
