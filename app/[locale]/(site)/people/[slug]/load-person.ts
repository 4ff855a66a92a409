import 'server-only';
import { cache } from 'react';
import { listArticles } from '#lib/articles/list-public-queries';
import type { Locale } from '#lib/i18n/locales';
import { personPath } from '#lib/people/person-paths';
import { findPersonBySlug } from '#lib/people/person-public-queries';
import { listQuotesOf } from '#lib/quotes/public-queries';
import { readerLocale } from '../../reader-locale.ts';
import { tellingPath } from '../../telling-path.ts';

type PersonParams = Promise<{ locale: string; slug: string }>;

const load = cache((locale: Locale, slug: string) => findPersonBySlug(locale, slug));

/** What stands at the address of a person, for a page and its head. */
export async function loadPerson(params: PersonParams) {
  const locale = await readerLocale(params);
  const { slug } = await params;
  return { locale, slug, answer: locale ? await load(locale, slug) : null };
}

/** What else the portal has of a person. */
export function loadQuotes(locale: Locale, personId: string) {
  return listQuotesOf(locale, personId, tellingPath);
}

const articlesOnPage = 12;

/** Articles that quote or name a person, newest first; null where such an older page would be empty. */
export function loadArticlesNaming(
  locale: Locale,
  { itemId, slug }: { itemId: string; slug: string },
  before: number | null = null,
) {
  const filter = { by: 'person', key: itemId, path: personPath(locale, slug) } as const;
  return listArticles(locale, filter, { before, size: articlesOnPage });
}
