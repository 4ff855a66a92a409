import { withConnection } from '#lib/platform/db/connection';
import { migrate } from '#lib/platform/db/migrate/migrate';

/** The migrated database that every test database is a copy of. */
export const templateName = 'umut_template';

/** The address of another database on the same server. */
export function onServer(serverUrl: string, database: string): string {
  const address = new URL(serverUrl);
  address.pathname = `/${database}`;
  return address.href;
}

/** Makes the template on an empty server, with all migrations of the project. */
export async function prepareTemplate(serverUrl: string): Promise<void> {
  await withConnection(serverUrl, (client) => client.query(`create database ${templateName}`));
  await migrate(onServer(serverUrl, templateName));
}
