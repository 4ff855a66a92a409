import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kyrgyzRoots } from '#lib/core/kyrgyz/roots';
import { foldKyrgyz, stemFoldedKyrgyz, stemKyrgyz } from '#lib/core/kyrgyz/stem';
import { goldPairs, traps, untouched } from './kyrgyz-forms.ts';

describe('An inflected Kyrgyz word', () => {
  test('comes to the stem of its word, in more than three hundred pairs from the press', () => {
    expect(new Set(goldPairs.map(({ form }) => form)).size).toBeGreaterThan(300);
    const wrong = goldPairs.filter(({ form, word }) => stemKyrgyz(form) !== stemKyrgyz(word));
    expect(wrong.map(({ form, word }) => `${form}: ${stemKyrgyz(form)}, not ${stemKyrgyz(word)}`)).toEqual(
      [],
    );
  });

  test('typed without ң, ө and ү comes to the folded stem of its word', () => {
    const wrong = goldPairs.filter(
      ({ form, word }) => stemFoldedKyrgyz(foldKyrgyz(form)) !== stemFoldedKyrgyz(word),
    );
    expect(
      wrong.map(({ form, word }) => `${form}: ${stemFoldedKyrgyz(form)}, not ${stemFoldedKyrgyz(word)}`),
    ).toEqual([]);
  });
});

describe('A word that only ends like an inflection', () => {
  test('does not come to the stem of another word', () => {
    expect(traps.filter(([word, other]) => stemKyrgyz(word) === stemKyrgyz(other))).toEqual([]);
  });

  test('stays whole', () => {
    const soft = (word: string): string => word.replace(/г$/, 'к').replace(/б$/, 'п').replace(/ь$/, '');
    expect(untouched.filter((word) => stemKyrgyz(word) !== soft(word))).toEqual([]);
  });

  test('is listed once', () => {
    expect(new Set(kyrgyzRoots).size).toBe(kyrgyzRoots.length);
  });
});

describe('The stem of anything', () => {
  test('is neither empty nor longer than the word, and the same every time', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'абдгезиклнңоөпрстуүчшыя'),
      minLength: 1,
      maxLength: 24,
    });
    fc.assert(
      fc.property(word, (text) => {
        const stem = stemKyrgyz(text);
        expect(stem.length).toBeGreaterThan(0);
        expect(stem.length).toBeLessThanOrEqual(text.length + 1);
        expect(stemKyrgyz(text)).toBe(stem);
      }),
    );
  });
});
