/** The languages of content and of the interface, in the order in which they are shown. */
export const languages = ['ky', 'ru', 'en'] as const;

/** The language of a piece of content. (The reader's interface language is called a locale; it has the same values.) */
export type Language = (typeof languages)[number];

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && (languages as readonly string[]).includes(value);
}
