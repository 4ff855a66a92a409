import { describe, expect, test } from 'vitest';
import { encodingFor, isUnchanged } from '#lib/server/answers';
import { rangeOf } from '#lib/server/media-files';

describe('the encoding', () => {
  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.000, gzip;q=0', 'identity'],
    ['BR', 'br'],
    ['brotli', 'identity'],
    ['gzip;q=nonsense', 'identity'],
    ['', 'identity'],
    [undefined, 'identity'],
    ['*', 'identity'],
  ])('for %j is %s', (accept, encoding) => {
    expect(encodingFor(accept)).toBe(encoding);
  });
});

describe('a client that has', () => {
  test.each([
    ['"abc-br"', true],
    ['W/"abc-br"', true],
    ['"x", "abc-br"', true],
    ['*', true],
    ['"abc-gz"', false],
    ['"abc-br', false],
    ['"x\\"abc-br""', false],
    ['', false],
    [undefined, false],
  ])('%j has "abc-br": %s', (header, isSame) => {
    expect(isUnchanged(header, '"abc-br"')).toBe(isSame);
  });
});

describe('of 10 bytes', () => {
  test.each([
    ['bytes=0-3', { first: 0, last: 3 }],
    ['bytes=4-', { first: 4, last: 9 }],
    ['bytes=-3', { first: 7, last: 9 }],
    ['bytes=-99', { first: 0, last: 9 }],
    ['bytes=5-99', { first: 5, last: 9 }],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=3-1', null],
    ['bytes=0-1,3-4', null],
    ['bytes=-', null],
    ['items=0-1', null],
    ['bytes=0-99999999999999999999', null],
    [undefined, null],
  ])('%s asks for %j', (header, expected) => {
    expect(rangeOf(header, 10)).toEqual(expected);
  });
});
