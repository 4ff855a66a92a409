import { expect, test } from 'vitest';
import { withConnection } from '#lib/platform/db/connection';
import { drift } from '#lib/platform/db/migrate/drift';
import { createTestDatabase } from '#tests/support/database';

async function driftAfter(sql: string): Promise<string> {
  const { url } = await createTestDatabase();
  await withConnection(url, (client) => client.query(sql));
  return drift(url);
}

test('the migrated database and the schema agree', async () => {
  const { url } = await createTestDatabase();

  expect(await drift(url)).toBe('');
});

test.each([
  ['a column added by hand', 'alter table item add column remark text', /DROP COLUMN "remark"/],
  ['a column dropped by hand', 'alter table medium drop column licence', /ADD COLUMN\s+"licence"/],
  [
    'a column made nullable',
    'alter table item alter column created_at drop not null',
    /"created_at" SET NOT NULL/,
  ],
  ['a table added by hand', 'create table stray (id int primary key)', /DROP TABLE "stray"/],
  [
    'an index dropped by hand',
    'drop index publication_item_id_idx',
    /CREATE INDEX "publication_item_id_idx"/,
  ],
  [
    'a foreign key dropped by hand',
    'alter table page drop constraint page_item_id_fkey',
    /"page_item_id_fkey"/,
  ],
  ['a word added to an enum', `alter type "ItemKind" add value 'stray'`, /ItemKind/],
])('%s is found', async (_, sql, difference) => {
  expect(await driftAfter(sql)).toMatch(difference);
});

test.each([
  ['a view', 'create view recent as select id from item'],
  ['a function', 'create function one() returns int language sql as $$ select 1; $$'],
  ['a missing trigger', 'drop trigger revision_is_immutable on revision'],
  [
    'a missing exclusion constraint',
    'alter table publication drop constraint publication_spans_do_not_overlap',
  ],
  ['a missing check constraint', 'alter table content_version drop constraint content_version_is_one_row'],
  ['a partial index', 'create index part on item (created_at) where public_number is null'],
  ['an expression index', 'create index expression on localization (lower(slug))'],
])('%s is beyond what Prisma sees', async (_, sql) => {
  expect(await driftAfter(sql)).toBe('');
});
