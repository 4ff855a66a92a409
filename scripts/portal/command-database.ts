import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from '#lib/platform/env';
import { startPostgres } from '#scripts/postgres/embedded-postgres';
import { onShutdown, shutDown } from './shutdown.ts';
import { say } from './steps.ts';

const interrupted = 130;

/** Whether a database was ever made for these settings; one on a server of the user's own counts as made. */
export function hasDatabase(env: Environment): boolean {
  return env.DATABASE_URL !== undefined || existsSync(path.join(env.DATA_DIR, 'postgres.json'));
}

/**
 * Runs the work of a command on the portal's database: the server that the settings name, or our own, which
 * is used as it is where it runs already and otherwise started for the time of the work, also where the
 * command is interrupted.
 */
export async function withDatabase<Value>(
  env: Environment,
  work: (url: string) => Promise<Value>,
): Promise<Value> {
  if (env.DATABASE_URL) return work(env.DATABASE_URL);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void shutDown(interrupted));
  }
  const server = await startPostgres({ dataDir: env.DATA_DIR, say });
  onShutdown(() => server.stop());
  try {
    return await work(server.url);
  } finally {
    await server.stop();
  }
}
