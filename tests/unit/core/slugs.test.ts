import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSlug, proposeSlug } from '#lib/core/slugs';

describe('a proposed slug', () => {
  test.each([
    ['Үмүт', 'ky', 'umut'],
    ['Балдар онкологиясынын өнүгүшү', 'ky', 'baldar-onkologiyasynyn-onugushu'],
    ['Жаңы бөлүм', 'ky', 'jangy-bolum'],
    ['Щедрый жёлтый хлеб', 'ru', 'shchedryy-zhyoltyy-khleb'],
    ['Объявление: съезд', 'ru', 'obyavlenie-sezd'],
    ['Children’s cancer – New Horizons 2026', 'en', 'childrens-cancer-new-horizons-2026'],
    ['Café Zürich', 'en', 'cafe-zurich'],
    ['Archive', 'en', 'archive-1'],
    ['  ---  ', 'en', ''],
  ] as const)('for %s in %s is %s', (title, language, slug) => {
    expect(proposeSlug(title, language)).toBe(slug);
  });

  test('is cut at a word and never longer than 80 characters', () => {
    const slug = proposeSlug('слово '.repeat(40), 'ru');
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug.endsWith('slovo')).toBe(true);
  });

  test('for any title is empty or a slug', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.constantFrom('ky', 'ru', 'en'),
        (title, language) => {
          const slug = proposeSlug(title, language);
          return slug === '' || isSlug(slug);
        },
      ),
    );
  });
});
