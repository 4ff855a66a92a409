import { db } from '#lib/platform/db/client';
import { isDatabaseUnreachable, withConnection } from '#lib/platform/db/connection';
import { env } from '#lib/platform/env';
import { migrateDatabase } from '#scripts/portal/migrate-database';
import { runCommand } from '#scripts/portal/run-command';
import { step } from '#scripts/portal/steps';
import { isEmpty, seedWhenEmpty } from '#seed/seed';

const oldestServer = 150_000;

/** Brings the database of DATABASE_URL to what the portal needs: reachable, migrated, and with a first content. */
async function prepareDatabase(): Promise<void> {
  const { DATABASE_URL: url, SEED } = env();
  if (!url) throw new Error('DATABASE_URL is missing: npm run up sets it.');
  await checkServer(url);
  await migrateDatabase(url);
  if (SEED === 'off') return;
  const isEmptyYet = await isEmpty(db());
  await step({
    doing: 'Seeding the database',
    ...(isEmptyYet ? { announce: 'Seeding the empty database, pictures included' } : {}),
    work: () => seedWhenEmpty().finally(() => db().$disconnect()),
    done: (outcome) =>
      outcome === 'seeded' ? 'Seeded the empty database' : 'The database holds content already',
  });
}

async function checkServer(url: string): Promise<void> {
  const { host } = new URL(url);
  const version = await serverVersion(url).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    if (isDatabaseUnreachable(error))
      throw new Error(`No database answers at ${host}: start it, or mend DATABASE_URL.`);
    throw new Error(`The database at ${host} refuses us (${reason}): mend DATABASE_URL.`);
  });
  if (version < oldestServer)
    throw new Error(`The database at ${host} is older than PostgreSQL 15: update it.`);
}

function serverVersion(url: string): Promise<number> {
  return withConnection(url, async (client) => {
    const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
    return Number(rows[0]?.server_version_num);
  });
}

await runCommand(prepareDatabase);
