import type { Language } from './languages.ts';

/** Kyrgyz: by the sound that a reader of Latin letters would give; ң is ng, ө and ү as in Turkish without dots. */
const kyrgyz: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'j', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n',
  ң: 'ng', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ү: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh',
  щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
}; // biome-ignore format: a table reads better dense

/** Russian: as in passports of the Kyrgyz Republic and in common web use. */
const russian: Record<string, string> = { ...kyrgyz, ж: 'zh', х: 'kh' };

const tables: Record<Language, Record<string, string>> = { ky: kyrgyz, ru: russian, en: russian };

/** How long a proposed slug may be; cut at a word. */
const longest = 80;

/** Words that addresses below a section use for themselves. */
const reserved = new Set([
  ...['before', 'archive', 'rubrics', 'topics', 'feed', 'new', 'admin', 'page'],
  ...['after', 'past', 'months', 'places', 'organisers', 'calendar', 'letters', 'nearest', 'themes'],
]);

const shape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Proposes a slug for a title: ASCII letters, digits and single hyphens, at most 80 characters, cut at a word.
 * Letters of no table are dropped; a title without a usable letter gives an empty text.
 */
export function proposeSlug(title: string, language: Language): string {
  const table = tables[language];
  const latin = Array.from(title.normalize('NFC').toLowerCase(), (letter) => table[letter] ?? letter).join(
    '',
  );
  const words = latin
    .normalize('NFD')
    .replace(/[\u0300-\u036f’'ʼ]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, longest);
    if (longer.length > longest) break;
    slug = longer;
  }
  return reserved.has(slug) ? `${slug}-1` : slug;
}

/** Whether a text can be a slug at all. */
export function isSlug(text: string): boolean {
  return text.length <= longest && shape.test(text) && !reserved.has(text);
}
