import { expect, test } from 'vitest';
import { migrationName } from '#lib/platform/db/migrate/new-migration';

const moment = new Date('2026-02-18T04:05:06.789Z');

test.each([
  ['add_quotes', '20260218040506_add_quotes'],
  ['Add  quotes!', '20260218040506_add_quotes'],
  ['--drop-old--', '20260218040506_drop_old'],
])('%j becomes a dated name', (wish, name) => {
  expect(migrationName(wish, moment)).toBe(name);
});

test.each(['', '!!', 'цитаты', '2026', 'x'.repeat(80)])('%j is refused', (wish) => {
  expect(() => migrationName(wish, moment)).toThrow(/Name the migration/);
});
