import { migrate } from '#lib/platform/db/migrate/migrate';
import { loadEnv } from '#lib/platform/env';
import { runCommand } from '#scripts/portal/run-command';
import { onShutdown, shutDown } from '#scripts/portal/shutdown';
import { say, step } from '#scripts/portal/steps';
import { startPostgres } from '#scripts/postgres/embedded-postgres';

const usage =
  'Usage: npm run db:seed, or npm run db:seed -- --articles 10000 for plainly synthetic articles.';
const mostArticles = 1_000_000;

/** How many synthetic articles the command line asks for; null: none, the newsroom's own first content instead. */
function syntheticCount(words: string[]): number | null {
  if (words.length === 0) return null;
  const [option, value = ''] = words;
  const count = Number(value);
  const isCount = /^\d+$/.test(value) && count >= 1 && count <= mostArticles;
  if (option !== '--articles' || words.length !== 2 || !isCount) throw new Error(usage);
  return count;
}

async function connect(): Promise<void> {
  const loaded = loadEnv(process.env);
  if (!loaded.ok) throw new Error(loaded.mistakes.join('\n'));
  const { UMUT_ENV, SEED, DATABASE_URL, DATA_DIR } = loaded.env;
  if (UMUT_ENV === 'production' && SEED === 'off') {
    throw new Error('Seeding in production happens only when asked: run it again with SEED=on.');
  }
  if (!DATABASE_URL) {
    const postgres = await startPostgres({ dataDir: DATA_DIR, whenRunning: 'join', say });
    onShutdown(() => postgres.stop());
    process.env['DATABASE_URL'] = postgres.url;
  }
  await migrate(process.env['DATABASE_URL'] ?? '');
}

async function seedDatabase(): Promise<void> {
  const count = syntheticCount(process.argv.slice(2));
  await connect();
  const { db } = await import('#lib/platform/db/client');
  onShutdown(() => db().$disconnect());
  const work = async (): Promise<string> => {
    if (count !== null) return (await import('#seed/synthetic')).seedSynthetic(count);
    return (await import('#seed/seed')).seedWhenEmpty();
  };
  const outcome = await step({
    doing: 'Seeding the database',
    announce: 'Seeding the database',
    work,
    done: (what) =>
      what === 'seeded' ? 'Seeded the empty database' : 'The database holds content: nothing was changed',
  });
  await shutDown(outcome === 'seeded' || count === null ? 0 : 1);
}

await runCommand(seedDatabase);
