import 'server-only';
import { cache } from 'react';
import type { ShownWords } from '#components/site/explanations';
import { explainBody } from '#lib/glossary/explain-body';
import { findSoughtTerms } from '#lib/glossary/public-queries';
import { glossaryPath } from '#lib/glossary/term-paths';
import type { Locale } from '#lib/i18n/locales';
import { dependOn } from '#lib/platform/render-record';
import type { Body } from '#lib/publishing/body/body';

const loadTerms = cache((locale: Locale) => findSoughtTerms(locale));

/** The words of a text that the glossary explains: the page depends on it from then on, whether or not any is found. */
export async function explainWords(locale: Locale, body: Body): Promise<ShownWords> {
  const { terms, freshness } = await loadTerms(locale);
  dependOn(freshness);
  return { ...explainBody(body, terms), glossaryPath: glossaryPath(locale) };
}
