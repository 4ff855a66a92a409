import { useLocale, useTranslations } from 'next-intl';
import type { DeskArticle } from '#lib/articles/article-desk-view';
import { formatMoment } from '#lib/i18n/dates';
import { ItemRow } from '../item-row.tsx';

interface ArticleRowProps {
  article: DeskArticle;
  path: string;
  heading?: 'h2' | 'h3';
}

/** An article in the desk's list. */
export function ArticleRow({ article, path, heading }: ArticleRowProps) {
  const t = useTranslations('articleList');
  const forms = useTranslations('articleForm');
  const moment = formatMoment(article.changedAt, useLocale());
  const who = article.changedBy ? `${article.changedBy}, ${moment}` : moment;
  return (
    <ItemRow
      item={article}
      path={path}
      note={`${forms(article.form)} · ${who}`}
      untitled={t('untitled')}
      heading={heading}
    />
  );
}
