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

/** The engine on one database. Both ways of asking it throw SchemaEngineError for whatever it objects to. */
export interface EngineSession {
  ask<Value>(question: (engine: SchemaEngine) => Promise<Value>): Promise<Value>;
  /** Commits all that the engine does, or nothing of it. */
  askInTransaction<Value>(question: (engine: SchemaEngine) => Promise<Value>): Promise<Value>;
}

/** Nothing in the database is managed by anything but our migrations. */
export const noFilters = { externalTables: [], externalEnums: [] };

const trailOfRust = /\n\s+0: [\s\S]*$/;

function asEngineError(error: unknown, panic: string | null, scriptError: pg.DatabaseError | null) {
  const text = error instanceof Error ? error.message : String(error);
  return new SchemaEngineError(panic ?? text.replace(trailOfRust, '').trim(), scriptError, error);
}

/**
 * Runs Prisma's own schema engine, in WebAssembly, on the database at `url`, over one connection without a
 * time limit.
 */
export async function withSchemaEngine<Value>(
  url: string,
  schema: SchemaFile[],
  work: (session: EngineSession) => Promise<Value>,
): Promise<Value> {
  runtime ??= loadRuntime();
  const loaded = await runtime;
  const adapter = new EngineAdapterFactory(
    connectionConfig(url, { applicationName: 'umut migrate', statementTimeout: 0 }),
  );
  const attempt = async <Answer>(question: () => Promise<Answer>): Promise<Answer> => {
    loaded.panic = null;
    try {
      return await question();
    } catch (error) {
      throw asEngineError(error, loaded.panic, adapter.scriptError);
    }
  };
  const bound = bindMigrationAwareSqlAdapterFactory(adapter);
  const datamodels = schema.map(({ path: file, content }): [string, string] => [file, content]);
  try {
    const engine = await attempt(() =>
      loaded.bindings.SchemaEngine.new({ datamodels }, () => undefined, bound),
    );
    return await work({
      ask: (question) => attempt(() => question(engine)),
      askInTransaction: (question) => attempt(() => adapter.inTransaction(() => question(engine))),
    });
  } finally {
    await adapter.close();
  }
}
