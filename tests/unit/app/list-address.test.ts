import { describe, expect, test } from 'vitest';
import { filterOf, isNarrowed, listAddress } from '../../../app/[locale]/admin/articles/list-address.ts';

const authorId = '0199d000-0000-7000-8000-000000000000';

describe('the address of the desk’s list', () => {
  test('says every filter and is understood again', () => {
    const filter = {
      search: 'өмүр & ю',
      state: 'published',
      language: 'ky',
      authorId,
      needsCheck: true,
      after: '2026-11-25T10:00:00.000000Z_x',
    } as const;
    const address = listAddress('ru', filter);
    const query = Object.fromEntries(new URL(address, 'https://umut.kg').searchParams);
    expect(address.startsWith('/ru/admin/articles?q=')).toBe(true);
    expect(filterOf(query)).toEqual(filter);
  });

  test('without a filter is the bare list', () => {
    expect(listAddress('ky')).toBe('/ky/admin/articles');
    expect(listAddress('ky', filterOf({}))).toBe('/ky/admin/articles');
    expect(isNarrowed(filterOf({ after: 'x' }))).toBe(false);
    expect(isNarrowed(filterOf({ behind: '1' }))).toBe(true);
  });

  test('that an older desk or a stranger wrote leaves out what is not understood', () => {
    const odd = { q: ['  a ', 'b'], state: 'secret', language: 'de', author: "' or 1=1", behind: 'yes' };
    expect(filterOf(odd)).toEqual({
      search: 'a',
      state: null,
      language: null,
      authorId: null,
      needsCheck: false,
      after: null,
    });
    expect(filterOf({ q: 'x'.repeat(5_000) }).search).toHaveLength(200);
  });
});
