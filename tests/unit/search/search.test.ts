import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuestion, searchPath } from '#lib/search/search';

const read = (values: Record<string, string>) => readQuestion((name) => values[name] ?? '', 'ky');

describe('what is asked', () => {
  test('is in the language of the reader, of all kinds and years, unless it says otherwise', () => {
    expect(read({ q: ' рак ' })).toEqual({
      ...{ text: 'рак', isTooLong: false, language: 'ky', kind: null, year: null, page: 1 },
    });
    const all = { q: 'рак', language: 'ru', kind: 'event', year: '2026', page: '3' };
    expect(read(all)).toMatchObject({ language: 'ru', kind: 'event', year: 2026, page: 3 });
  });

  test.each([
    { language: 'de' },
    { kind: 'account' },
    { year: '26' },
    { year: '2026; drop' },
    { page: '0' },
    { page: '999' },
    { page: '-1' },
  ])('counts no filter that is none: %o', (filter) => {
    expect(read({ q: 'рак', ...filter })).toEqual(read({ q: 'рак' }));
  });

  test('is cut where it is too long, and that is told', () => {
    const question = read({ q: 'ө'.repeat(100_000) });
    expect([question.text.length, question.isTooLong]).toEqual([200, true]);
  });

  test('comes back from its own address', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const question = read({ q: text });
        const address = new URL(searchPath('ky', question), 'https://umut.test');
        expect(readQuestion((name) => address.searchParams.get(name) ?? '', 'ky')).toEqual(question);
      }),
    );
  });
});
