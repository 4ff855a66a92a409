import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { ItemHeadProps } from '#components/admin/item-head';
import type { Locale } from '#lib/i18n/locales';
import type { DeskPage } from '#lib/pages/page-desk-view';
import type { Actor } from '#lib/publishing/actor';
import { itemDeskHead } from '../../item-desk-head.ts';
import { pageAddress, pagesAddress } from '../pages-address.ts';

const places = ['page', 'words', 'revisions', 'redact'] as const;

interface PageDeskHeadProps {
  locale: Locale;
  actor: Actor;
  page: DeskPage;
  current: (typeof places)[number];
}

/** What the head of each page of one page holds, with the ways that are open to who asks. */
export async function pageHeadOf(props: PageDeskHeadProps): Promise<ItemHeadProps> {
  const { locale, actor, current, page } = props;
  const t = await getTranslations({ locale, namespace: 'pagesDesk' });
  return itemDeskHead({
    ...{ locale, actor, places, current },
    item: page,
    listPath: pagesAddress(locale),
    path: pageAddress(locale, page.itemId),
    words: { toList: t('toList'), untitled: t('unnamed'), pages: t('head.pages') },
    labelOf: (place) => t(`head.${place}`),
  });
}
