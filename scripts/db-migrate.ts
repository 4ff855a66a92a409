import { env } from '#lib/platform/env';
import { withDatabase } from '#scripts/portal/command-database';
import { migrateDatabase } from '#scripts/portal/migrate-database';
import { runCommand } from '#scripts/portal/run-command';

await runCommand(() => withDatabase(env(), migrateDatabase));
