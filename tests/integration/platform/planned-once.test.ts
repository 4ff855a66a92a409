import { expect, test } from 'vitest';
import { type Database, openDatabase } from '#lib/platform/db/client';
import { plannedOnce } from '#lib/platform/db/planned-once';
import { createTestDatabase } from '#tests/support/database';

test('a connection keeps the plan of a marked statement, whatever its values, and of no other', async () => {
  const { url } = await createTestDatabase();
  const database = openDatabase(url);
  const marked = (asked: Database, value: number) =>
    asked.$queryRaw<{ value: number }[]>`${plannedOnce} select ${value}::int as value`;
  const kept = await database.$transaction(async (asked) => {
    expect([await marked(asked, 1), await marked(asked, 2)]).toEqual([[{ value: 1 }], [{ value: 2 }]]);
    await asked.$queryRaw`select ${3}::int as value`;
    return asked.$queryRaw<{ statement: string }[]>`select statement from pg_prepared_statements`;
  });
  expect(kept.map(({ statement }) => statement)).toEqual([
    expect.stringMatching(/^\/\* planned once \*\/ select \$1::int as value/),
  ]);
  await database.$disconnect();
});
