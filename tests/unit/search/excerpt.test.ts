import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptAround, type Marking, marked, rememberWords } from '#lib/search/excerpt';

const marking: Marking = {
  wordsOf: rememberWords('ru'),
  isHit: (word) => word.startsWith('лечен'),
};
const textOf = (parts: { text: string }[]): string => parts.map(({ text }) => text).join('');

describe('a marked text', () => {
  test('has its hits apart, whatever letters and marks they are written with', () => {
    expect(marked('Лече\u0301ние и «ЛЕЧЕНИЯ»', marking)).toEqual([
      { text: 'Лече\u0301ние', isHit: true },
      { text: ' и «', isHit: false },
      { text: 'ЛЕЧЕНИЯ', isHit: true },
      { text: '»', isHit: false },
    ]);
  });

  test('is the text itself, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(textOf(marked(text, { wordsOf: rememberWords('ky'), isHit: () => true }))).toBe(text);
      }),
    );
  });
});

describe('an excerpt', () => {
  const around = (before: number, after: number): string =>
    `${'слово '.repeat(before)}лечение ${'ещё '.repeat(after)}`.trim();

  test('of a short text is all of it', () => {
    expect(excerptAround(around(2, 2), marking)?.map(({ text }) => text)).toEqual([
      ...['слово слово ', 'лечение', ' ещё ещё'],
    ]);
  });

  test('of a long text begins and ends at words, and says that there is more', () => {
    const text = textOf(excerptAround(around(100, 200), marking) ?? []);
    expect(text).toMatch(/^… слово .* лечение ещё .* ещё …$/);
    expect(text.length).toBeLessThan(320);
  });

  test('of a text without a hit is none', () => {
    expect(excerptAround('слово', marking)).toBeNull();
  });
});
