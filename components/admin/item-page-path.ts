import type { Locale } from '#lib/i18n/locales';
import type { MediumUseView } from '#lib/media/library-view';

const sections: Partial<Record<MediumUseView['itemKind'], string>> = {
  article: 'articles',
  event: 'events',
  help_place: 'help-places',
  milestone: 'milestones',
  page: 'pages',
  person: 'people',
};

/** The page of an item at the desk; null where its kind has none. */
export function itemPagePath(locale: Locale, kind: MediumUseView['itemKind'], itemId: string): string | null {
  const section = sections[kind];
  return section ? `/${locale}/admin/${section}/${itemId}` : null;
}
