import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { ItemHeadProps } from '#components/admin/item-head';
import type { Language } from '#lib/core/languages';
import type { Locale } from '#lib/i18n/locales';
import type { DeskPage } from '#lib/pages/page-desk-view';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { pageAddress, pagesAddress } from '../pages-address.ts';

interface PageDeskHeadProps {
  locale: Locale;
  actor: Actor;
  page: DeskPage;
  current: 'page' | 'words' | 'revisions' | 'redact';
}

/** The editor of a page's words in each language. */
export function wordsPathsOf(locale: Locale, itemId: string): Record<Language, string> {
  const pathIn = (language: Language): string => `${pageAddress(locale, itemId)}/words?language=${language}`;
  return { ky: pathIn('ky'), ru: pathIn('ru'), en: pathIn('en') };
}

/** The saved versions of a page's words. */
export function pageRevisionPaths(locale: Locale, itemId: string) {
  const path = `${pageAddress(locale, itemId)}/revisions`;
  return {
    revisionsIn: (language: Language) => `${path}?language=${language}`,
    revision: (language: Language, number: number) => `${path}/${language}/${number}`,
  };
}

/** What the head of each page of one page holds, with the ways that are open to who asks. */
export async function pageHeadOf({
  locale,
  actor,
  page,
  current,
}: PageDeskHeadProps): Promise<ItemHeadProps> {
  const t = await getTranslations({ locale, namespace: 'pagesDesk' });
  const path = pageAddress(locale, page.itemId);
  const { ky, ru, en } = page.languages;
  const places = [
    ['page', path],
    ['words', `${path}/words`],
    ['revisions', `${path}/revisions`],
    ...(mayPublishing(actor, 'redact') ? [['redact', `${path}/redact`] as const] : []),
  ] as const;
  return {
    listPath: pagesAddress(locale),
    words: { toList: t('toList'), untitled: t('unnamed'), pages: t('head.pages') },
    tabs: places.map(([place, href]) => ({ href, label: t(`head.${place}`), isCurrent: place === current })),
    titles: { ky: ky.title, ru: ru.title, en: en.title },
    preferred: [locale, page.sourceLanguage],
  };
}
