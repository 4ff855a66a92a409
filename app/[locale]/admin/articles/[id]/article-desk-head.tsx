import 'server-only';
import { ArticleHead, type ArticleHeadProps } from '#components/admin/articles/article-head';
import type { ArticleStanding } from '#lib/articles/article-standing-view';
import type { Locale } from '#lib/i18n/locales';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { articleDeskPaths } from '../desk-paths.ts';
import { listAddress } from '../list-address.ts';
import { newestTitles } from './require-article.ts';

interface ArticleDeskHeadProps {
  locale: Locale;
  actor: Actor;
  standing: ArticleStanding;
  current: 'edit' | 'look' | 'publish' | 'revisions' | 'redact';
}

/** What the head of each page of one article holds, with the ways that are open to who asks. */
export function articleHeadOf({ locale, actor, standing, current }: ArticleDeskHeadProps): ArticleHeadProps {
  const { edit, look, publish, revisions, redact } = articleDeskPaths(locale, standing.itemId);
  return {
    listPath: listAddress(locale),
    paths: { edit, look, publish, revisions, ...(mayPublishing(actor, 'redact') ? { redact } : {}) },
    current,
    titles: newestTitles(standing),
    preferred: [locale, standing.sourceLanguage],
  };
}

export function ArticleDeskHead(props: ArticleDeskHeadProps) {
  return <ArticleHead {...articleHeadOf(props)} />;
}
