import 'server-only';
import { cache } from 'react';
import type { ShownWords } from '#components/site/explanations';
import type { Language } from '#lib/core/languages';
import { explainBody } from '#lib/glossary/explain-body';
import { findSoughtTerms } from '#lib/glossary/public-queries';
import { glossaryPath } from '#lib/glossary/term-paths';
import type { SoughtTerm } from '#lib/glossary/term-view';
import type { Locale } from '#lib/i18n/locales';
import { dependOn } from '#lib/platform/render-record';
import type { Body } from '#lib/publishing/body/body';
import { keptView } from '#lib/publishing/kept-view';

const keptTerms = keptView(async (language: Language) => {
  const { terms, freshness } = await findSoughtTerms(language);
  return { view: terms, freshness: [freshness] };
});

/** The terms that texts of a language are searched for: the page depends on them from then on. */
export const loadTerms = cache(async (language: Language): Promise<SoughtTerm[]> => {
  const { view, freshness } = await keptTerms(language);
  freshness.forEach(dependOn);
  return view;
});

/** The words of a text that the glossary explains. */
export async function explainWords(locale: Locale, body: Body): Promise<ShownWords> {
  return { ...explainBody(body, await loadTerms(locale)), glossaryPath: glossaryPath(locale) };
}
