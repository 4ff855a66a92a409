import { useLocale, useTranslations } from 'next-intl';
import type { ArticlePage } from '#lib/articles/article-view';
import { formatDay, formatMoment, formatPartialDate } from '#lib/i18n/dates';
import { PartialDay } from './partial-day.tsx';

const formNames = { announcement: 'announcement', press_release: 'pressRelease', story: 'story' } as const;

/** Rubric, headline, summary, byline and dates. */
export function ArticleHead({ article }: { article: ArticlePage }) {
  const t = useTranslations('article');
  const { form, rubric } = article;
  return (
    <header>
      <p className="kicker">
        {rubric ? <a href={rubric.path}>{rubric.name}</a> : null}{' '}
        {form === 'news' ? null : <span>{t(formNames[form])}</span>}
      </p>
      <h1>{article.title}</h1>
      <p className="summary">{article.summary}</p>
      <p className="byline">
        <strong>{article.byline.join(', ')}</strong>
        {article.isPreparedFromOpenSources ? `, ${t('openSources')}` : null}
      </p>
      <ArticleDates article={article} />
    </header>
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
    <ul className="dates">
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
    </ul>
  );
}
