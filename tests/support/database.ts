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
      await onAdministration(`drop database if exists ${name} with (force)`);
    },
  };
  open.add(database);
  return database;
}
