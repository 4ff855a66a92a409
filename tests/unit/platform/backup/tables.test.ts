import { expect, test } from 'vitest';
import { inLoadingOrder } from '#lib/platform/backup/tables';

const tables = ['a', 'b', 'c', 'd'].map((name) => ({ name }));

test('a table comes after all that it refers to', () => {
  const references = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'd' },
    { from: 'c', to: 'a' },
    { from: 'c', to: 'd' },
  ];

  expect(inLoadingOrder(tables, references).map(({ name }) => name)).toEqual(['d', 'b', 'a', 'c']);
});

test('tables that refer to each other in a circle are named', () => {
  const references = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'a' },
  ];

  expect(() => inLoadingOrder(tables, references)).toThrow('Tables a, b refer to each other in a circle.');
});
