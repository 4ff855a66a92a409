import 'server-only';
import { getTranslations } from 'next-intl/server';
import { ItemHead, type ItemHeadProps } from '#components/admin/item-head';
import type { ArticleStanding } from '#lib/articles/article-standing-view';
import type { Locale } from '#lib/i18n/locales';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { articleDeskPaths } from '../desk-paths.ts';
import { listAddress } from '../list-address.ts';
import { newestTitles } from './require-article.ts';

const places = ['edit', 'look', 'publish', 'revisions', 'redact'] as const;

interface ArticleDeskHeadProps {
  locale: Locale;
  actor: Actor;
  standing: ArticleStanding;
  current: (typeof places)[number];
}

/** What the head of each page of one article holds, with the ways that are open to who asks. */
export async function articleHeadOf({
  locale,
  actor,
  standing,
  current,
}: ArticleDeskHeadProps): Promise<ItemHeadProps> {
  const t = await getTranslations({ locale, namespace: 'articleDesk' });
  const paths = articleDeskPaths(locale, standing.itemId);
  const open = places.filter((place) => place !== 'redact' || mayPublishing(actor, 'redact'));
  return {
    listPath: listAddress(locale),
    words: { toList: t('toList'), untitled: t('untitled'), pages: t('pages') },
    tabs: open.map((place) => ({ href: paths[place], label: t(place), isCurrent: place === current })),
    titles: newestTitles(standing),
    preferred: [locale, standing.sourceLanguage],
  };
}

export async function ArticleDeskHead(props: ArticleDeskHeadProps) {
  return <ItemHead {...(await articleHeadOf(props))} />;
}
