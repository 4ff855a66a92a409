import { afterAll } from 'vitest';
import { newId } from '#lib/core/ids';
import { languages } from '#lib/core/languages';
import { openDatabase, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { createTestDatabase } from '#tests/support/database';

/** A database with somebody of each role, and two rubrics and topics: what any article needs around it. */
export interface Newsroom {
  url: string;
  database: RootDatabase;
  author: Actor;
  editor: Actor;
  administrator: Actor;
}

/** Opens one more client on a newsroom's database, as a second instance does; closed after the file's last test. */
export function openInstance(url: string): RootDatabase {
  const database = openDatabase(url);
  afterAll(() => database.$disconnect());
  return database;
}

async function makeAccount(database: RootDatabase, role: Actor['role']): Promise<Actor> {
  const accountId = newId();
  await database.account.create({ data: { id: accountId, name: role, displayName: role, role } });
  return { accountId, role };
}

/** Makes a newsroom in a database of its own. */
export async function makeNewsroom(): Promise<Newsroom> {
  const { url } = await createTestDatabase();
  return await fillNewsroom(url, openInstance(url));
}

/** Makes a newsroom in a migrated database that is empty. */
export async function fillNewsroom(url: string, database: RootDatabase): Promise<Newsroom> {
  for (const [position, key] of ['health', 'statistics'].entries()) {
    const names = languages.map((language) => ({ language, name: `${key} ${language}` }));
    await database.rubric.create({ data: { key, position, names: { create: names } } });
  }
  for (const key of ['transplantation', 'registry']) {
    const names = languages.map((language) => ({ language, name: `${key} ${language}` }));
    await database.topic.create({ data: { key, names: { create: names } } });
  }
  return {
    url,
    database,
    author: await makeAccount(database, 'author'),
    editor: await makeAccount(database, 'editor'),
    administrator: await makeAccount(database, 'administrator'),
  };
}
