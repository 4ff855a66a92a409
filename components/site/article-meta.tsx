import { useLocale, useTranslations } from 'next-intl';
import type { ArticlePage } from '#lib/articles/article-view';
import { formatDay, formatMoment, formatPartialDate } from '#lib/i18n/dates';
import { NewerSource } from './newer-source.tsx';
import { PartialDay } from './partial-day.tsx';
import { ShareRow } from './share-row.tsx';

/** Byline, dates and the upper share row. */
export function ArticleMeta({ article, url }: { article: ArticlePage; url: string }) {
  const t = useTranslations('article');
  return (
    <div className="meta">
      <p>
        <strong>{article.byline.join(', ')}</strong>
        {article.isPreparedFromOpenSources ? `, ${t('openSources')}` : null}
      </p>
      <ArticleDates article={article} />
      <ShareRow url={url} title={article.title} />
    </div>
  );
}

/** The date of what is told; beside it those of publication and change, where they differ. */
function ArticleDates({ article }: { article: ArticlePage }) {
  const t = useTranslations('article');
  const locale = useLocale();
  const { dated, publishedAt, revisedAt } = article;
  const publishedDay = formatDay(publishedAt, locale);
  const isSameDay = formatDay(revisedAt, locale) === publishedDay;
  return (
    <ul>
      <li>
        <PartialDay date={dated} locale={locale} />
      </li>
      {publishedDay === formatPartialDate(dated, locale) ? null : (
        <li>
          {t.rich('published', {
            date: publishedDay,
            time: (words) => <time dateTime={publishedAt}>{words}</time>,
          })}
        </li>
      )}
      {revisedAt > publishedAt ? (
        <li>
          {t.rich('updated', {
            date: isSameDay ? formatMoment(revisedAt, locale) : formatDay(revisedAt, locale),
            time: (words) => <time dateTime={revisedAt}>{words}</time>,
          })}
        </li>
      ) : null}
      <NewerSource source={article.newerSource} />
    </ul>
  );
}
