import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { ItemHeadProps } from '#components/admin/item-head';
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
