import { type Environment, loadEnv } from '#lib/platform/env';
import { withDatabase } from '#scripts/portal/command-database';
import { migrateDatabase } from '#scripts/portal/migrate-database';
import { runCommand } from '#scripts/portal/run-command';
import { step } from '#scripts/portal/steps';

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

function settings(): Environment {
  const loaded = loadEnv(process.env);
  if (!loaded.ok) throw new Error(loaded.mistakes.join('\n'));
  const { UMUT_ENV, SEED } = loaded.env;
  if (UMUT_ENV === 'production' && SEED === 'off') {
    throw new Error('Seeding in production happens only when asked: run it again with SEED=on.');
  }
  return loaded.env;
}

async function fill(count: number | null): Promise<'seeded' | 'not empty'> {
  const { db } = await import('#lib/platform/db/client');
  try {
    if (count !== null) return await (await import('#seed/synthetic')).seedSynthetic(count);
    return await (await import('#seed/seed')).seedWhenEmpty();
  } finally {
    await db().$disconnect();
  }
}

async function seedDatabase(): Promise<void> {
  const count = syntheticCount(process.argv.slice(2));
  const outcome = await withDatabase(settings(), async (url) => {
    process.env['DATABASE_URL'] = url;
    await migrateDatabase(url);
    return step({
      doing: 'Seeding the database',
      announce: 'Seeding the database',
      work: () => fill(count),
      done: (what) =>
        what === 'seeded' ? 'Seeded the empty database' : 'The database holds content: nothing was changed',
    });
  });
  if (outcome === 'not empty' && count !== null) process.exitCode = 1;
}

await runCommand(seedDatabase);
