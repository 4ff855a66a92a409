import { describe, expect, test } from 'vitest';
import { negotiateLocale, wantedLanguages } from '#lib/i18n/negotiate';

describe('the locale of a reader', () => {
  test.each([
    [null, 'ky'],
    ['', 'ky'],
    ['*', 'ky'],
    ['de-DE,de;q=0.9', 'ky'],
    ['ru-RU,ru;q=0.9,en-US;q=0.8', 'ru'],
    ['en-GB', 'en'],
    ['ky-Cyrl-KG', 'ky'],
    ['de;q=0.9,en;q=0.5,ru;q=0.7', 'ru'],
    ['ru;q=0,en;q=0.1', 'en'],
    [`${'x'.repeat(600)},ru`, 'ky'],
    ['ru\r\nSet-Cookie: a=b', 'ky'],
  ])('who sends %j is %s', (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale);
  });

  test('follows quality first and order second', () => {
    expect(wantedLanguages('fr;q=0.2, en;q=0.8, ru;q=0.8')).toEqual(['en', 'ru', 'fr']);
  });
});
