import { expect, test } from 'vitest';
import { waysIn } from '#lib/core/ways-of-contact';

const hrefs = (text: string) => waysIn(text).flatMap(({ href }) => href ?? []);

test('telephones and addresses for mail are links, and all words stay', () => {
  const text = 'Звоните: +996 (312) 12-34-56 или пишите press@umut.example. Кабинет 12.';
  expect(hrefs(text)).toEqual(['tel:+996312123456', 'mailto:press@umut.example']);
  expect(
    waysIn(text)
      .map(({ words }) => words)
      .join(''),
  ).toBe(text);
  expect(waysIn('0312 123 456')).toEqual([{ from: 0, words: '0312 123 456', href: 'tel:0312123456' }]);
});

test('dates, hours, houses and words alone are none', () => {
  for (const text of ['', 'Спросите Асана', '18.02.2026, 10:00–12:00', 'ул. Московская, 12-14', 'a@b'])
    expect(hrefs(text), text).toEqual([]);
});

test('a long text is looked through once', () => {
  expect(waysIn('1 '.repeat(50_000)).length).toBeLessThan(10_000);
  expect(hrefs('a.'.repeat(50_000))).toEqual([]);
});
