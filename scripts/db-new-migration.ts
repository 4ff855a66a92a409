import path from 'node:path';
import { writeNewMigration } from '#lib/platform/db/migrate/new-migration';
import { runCommand } from '#scripts/portal/run-command';
import { startThrowAwayPostgres } from '#scripts/postgres/embedded-postgres';

/** Compares the schema with what all migrations make of an empty database, and writes down the difference. */
async function makeMigration(): Promise<void> {
  const server = await startThrowAwayPostgres();
  try {
    const file = await writeNewMigration(server.url, process.argv.slice(2).join(' '));
    console.log(
      file
        ? `Wrote ${path.relative('.', file)}: read it, and add by hand what the schema can't say.`
        : 'The migrations and the schema agree: there is nothing to write.',
    );
  } finally {
    await server.stop();
  }
}

await runCommand(makeMigration);
