import 'server-only';
import { ArticleHead } from '#components/admin/articles/article-head';
import type { ArticleStanding } from '#lib/articles/article-standing-view';
import { languages } from '#lib/core/languages';
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

/** The head of each page of one article, with the ways that are open to who asks. */
export function ArticleDeskHead({ locale, actor, standing, current }: ArticleDeskHeadProps) {
  const { edit, look, publish, revisions, redact } = articleDeskPaths(locale, standing.itemId);
  const titles = newestTitles(standing);
  const language = [locale, standing.sourceLanguage, ...languages].find((one) => titles[one].trim() !== '');
  return (
    <ArticleHead
      listPath={listAddress(locale)}
      paths={{ edit, look, publish, revisions, ...(mayPublishing(actor, 'redact') ? { redact } : {}) }}
      current={current}
      title={language ? { words: titles[language], language } : null}
    />
  );
}
