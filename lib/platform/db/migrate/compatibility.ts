import 'server-only';
import { withConnection } from '../connection.ts';
import { compareHistory, historyProblem } from './history.ts';
import { projectFolders, readMigrations } from './migration-files.ts';

/** `advice` is one line for the person who starts the portal. */
export type SchemaCompatibility = { isCompatible: true } | { isCompatible: false; advice: string };

async function sessionTimeZone(url: string): Promise<string> {
  const { rows } = await withConnection(url, (client) =>
    client.query<{ zone: string }>(`select current_setting('timezone') as zone`),
  );
  return rows[0]?.zone ?? '';
}

/**
 * Tells whether this code may serve from this database: it has exactly our migrations, unaltered, and keeps
 * its sessions in UTC (a connection pooler can drop that setting). Throws what `isDatabaseUnreachable`
 * recognises where nobody answers.
 */
export async function schemaCompatibility(
  url: string,
  folders = projectFolders,
): Promise<SchemaCompatibility> {
  const zone = await sessionTimeZone(url);
  if (zone !== 'UTC') {
    const advice = `The database keeps sessions in ${zone}, not UTC: let the pooler in between pass the startup parameter "options".`;
    return { isCompatible: false, advice };
  }
  const history = await compareHistory(url, await readMigrations(folders.migrations));
  const problem = historyProblem(history);
  if (problem) return { isCompatible: false, advice: problem };
  if (history.pending.length === 0) return { isCompatible: true };
  const advice = `The database lacks migration ${history.pending.join(', ')}: run "npm run db:migrate".`;
  return { isCompatible: false, advice };
}
