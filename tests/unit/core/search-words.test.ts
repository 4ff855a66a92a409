import { describe, expect, test } from 'vitest';
import { findSearchWords, kyrgyzLexemes } from '#lib/core/search-words';

const words = (text: string, language: 'ky' | 'ru' | 'en') =>
  findSearchWords(text, language).map(({ word }) => word);

describe('words of a search', () => {
  test('are in small letters, parted by signs, without accents and what nobody sees', () => {
    expect(words('Café «Умут-2030»: naïve\u00ad', 'en')).toEqual(['cafe', 'умут', '2030', 'naive']);
    expect(words('он\u00adко\u200bлогия', 'ru')).toEqual(['онкология']);
    expect(words('!?.,;:«»—  ', 'ru')).toEqual([]);
  });

  test('have е for ё everywhere, and keep й', () => {
    expect(words('ребёнок, свой', 'ru')).toEqual(['ребенок', 'свой']);
  });

  test('keep ң, ө and ү in Kyrgyz, and fold them in names that stand in other languages', () => {
    expect(words('Өмүров көңүл', 'ky')).toEqual(['өмүров', 'көңүл']);
    expect(words('Өмүров', 'ru')).toEqual(['омуров']);
  });

  test('in Kyrgyz are found by their stem and by the folded one, and not where they say nothing', () => {
    expect(kyrgyzLexemes('күндөрдү')).toEqual(['күн', '~кун']);
    expect(kyrgyzLexemes('жана')).toEqual([]);
  });
});
