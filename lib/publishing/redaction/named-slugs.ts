import { languages } from '#lib/core/languages';
import { proposeSlug } from '#lib/core/slugs';
import { fewestLetters } from './find-words.ts';
import type { NamedSlug } from './redaction-view.ts';

/** The slugs that name words in any of our transliterations. Addresses answer for ever, so that somebody has to decide. */
export function namedSlugs(slugs: readonly NamedSlug[], words: string): NamedSlug[] {
  const written = languages
    .map((language) => proposeSlug(words, language).replaceAll('-', ''))
    .filter((one) => one.length >= fewestLetters);
  return slugs.filter(({ slug }) => written.some((one) => slug.replaceAll('-', '').includes(one)));
}
