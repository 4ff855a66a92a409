import { randomBytes } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { withConnection } from '#lib/platform/db/connection';
import { onServer, templateName } from './database-template.ts';

/** A database of one test file. Any number of clients may use it, as instances of the portal do. */
export interface TestDatabase {
  url: string;
  name: string;
  /** Removes it before the file ends; otherwise that happens after the file's last test. */
  drop(): Promise<void>;
}

const open = new Set<TestDatabase>();

afterAll(async () => {
  await Promise.all([...open].map((database) => database.drop()));
});

/** Runs SQL on the server itself, outside of any test database. */
function onAdministration(sql: string): Promise<unknown> {
  return withConnection(inject('databaseServerUrl'), (client) => client.query(sql), {
    statementTimeout: 60_000,
  });
}

const refused = '42501';

/** The server itself may be tidying the database up (autovacuum), which its owner may not end: then it is tried again. */
async function dropDatabase(name: string): Promise<void> {
  for (let triesLeft = 40; ; triesLeft -= 1) {
    try {
      await onAdministration(`drop database if exists ${name} with (force)`);
      return;
    } catch (error) {
      const isBusy = error instanceof Error && 'code' in error && error.code === refused;
      if (!isBusy || triesLeft === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

/**
 * Makes a database for the test file that calls: migrated (default) or with nothing in it, on the server of
 * this run, whose default time zone is Asia/Bishkek. DATABASE_URL is never read.
 */
export async function createTestDatabase(options: { isMigrated?: boolean } = {}): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const template = options.isMigrated === false ? 'template1' : templateName;
  await onAdministration(`create database ${name} template ${template}`);
  const database: TestDatabase = {
    name,
    url: onServer(inject('databaseServerUrl'), name),
    async drop() {
      open.delete(database);
      await dropDatabase(name);
    },
  };
  open.add(database);
  return database;
}
