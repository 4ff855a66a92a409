import { languages } from '#lib/core/languages';
import { proposeSlug } from '#lib/core/slugs';
import { fewestLetters } from './find-words.ts';

/** The slugs that name words in any of our transliterations. Addresses answer for ever, so that somebody has to decide. */
export function namedSlugs<Named extends { slug: string }>(slugs: readonly Named[], words: string): Named[] {
  const written = languages
    .map((language) => proposeSlug(words, language).replaceAll('-', ''))
    .filter((one) => one.length >= fewestLetters);
  return slugs.filter(({ slug }) => written.some((one) => slug.replaceAll('-', '').includes(one)));
}
