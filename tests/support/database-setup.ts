import type { TestProject } from 'vitest/node';
import { startThrowAwayPostgres } from '#scripts/postgres/embedded-postgres';
import { prepareTemplate } from './database-template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databaseServerUrl: string;
  }
}

/**
 * Gives a run of Vitest a PostgreSQL server of its own, whose databases keep Bishkek time, and ends it after
 * the run.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startThrowAwayPostgres({ timeZone: 'Asia/Bishkek' });
  try {
    await prepareTemplate(server.url);
    project.provide('databaseServerUrl', server.url);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return () => server.stop();
}
