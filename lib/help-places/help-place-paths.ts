import type { Language } from '#lib/core/languages';

/** The public addresses of help: the page that lists all places, and each place below it. */
export const helpPath = (language: Language): string => `/${language}/help`;
export const helpPlacePath = (language: Language, slug: string): string => `${helpPath(language)}/${slug}`;
