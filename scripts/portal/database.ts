import type { Environment } from '#lib/platform/env';
import { type RunningPostgres, startPostgres } from '#scripts/postgres/embedded-postgres';
import { isShuttingDown, onShutdown, shutDown } from './shutdown.ts';
import { say, step } from './steps.ts';

const longestPause = 30_000;

/**
 * Returns the address of the portal's database: the server named in the settings, or our own, which is started, kept
 * running and stopped with this process.
 */
export async function openDatabase(env: Environment): Promise<string> {
  if (env.DATABASE_URL) {
    const { host } = new URL(env.DATABASE_URL);
    await step({
      doing: 'Choosing the database',
      work: () => Promise.resolve(),
      done: () => `The database is the one at ${host}`,
    });
    return env.DATABASE_URL;
  }
  const start = () => startPostgres({ dataDir: env.DATA_DIR, whenRunning: 'wait', say });
  const first = await step({
    doing: 'Starting the database',
    work: start,
    done: ({ port }) => `The database is running on port ${port}`,
  });
  keepRunning(first, start);
  return first.url;
}

function keepRunning(first: RunningPostgres, start: () => Promise<RunningPostgres>): void {
  let current = first;
  onShutdown(() => current.stop());
  const watch = async () => {
    await current.ended;
    if (isShuttingDown()) return;
    say('The database server ended unexpectedly and is started again.');
    current = await startAgain(start);
    if (current.url === first.url) return watch();
    say('The database had to move to another port: the portal stops. Start it again.');
    await shutDown(1);
  };
  void watch();
}

/** Readers are served from stored pages meanwhile, so it is tried for as long as it takes. */
async function startAgain(start: () => Promise<RunningPostgres>): Promise<RunningPostgres> {
  for (let pause = 1000; ; pause = Math.min(2 * pause, longestPause)) {
    try {
      return await start();
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
