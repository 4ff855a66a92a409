import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '#scripts/postgres/embedded-postgres';

/*
 * Runs the database of a measurement in a folder of its own, with the settings of every embedded database. When the
 * channel to its parent closes, however the parent ended, it stops the database and removes the folder.
 */

const folder = mkdtempSync(path.join(tmpdir(), 'umut-bench-'));
// Root's PostgreSQL runs as another user, who must pass through.
chmodSync(folder, 0o711);
const gone = Promise.withResolvers<void>();
process.once('disconnect', gone.resolve);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

try {
  const postgres = await startPostgres({ dataDir: path.join(folder, 'database'), say: () => undefined });
  process.send?.({ folder, url: postgres.url, pid: postgres.pid });
  await gone.promise;
  await postgres.stop();
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
}
process.exit(0);
