import { useLocale, useTranslations } from 'next-intl';
import { RichText } from '#components/shared/rich-text';
import { formatDay } from '#lib/i18n/dates';
import type { PageView } from '#lib/pages/page-view';
import { SourceList } from './source-list.tsx';

/** Where a family finds help: read in ten seconds, printed on one sheet. */
export function HelpPage({ page }: { page: PageView }) {
  const t = useTranslations('help');
  const locale = useLocale();
  return (
    <article className="page help" lang={page.language}>
      <header>
        <h1>{page.title}</h1>
        <p className="summary">{page.summary}</p>
      </header>
      <RichText body={page.body} language={page.language} pictures={{}} speakers={{}} />
      <SourceList sources={page.sources} language={page.language} />
      <p>{t('updated', { date: formatDay(page.revisedAt, locale) })}</p>
    </article>
  );
}
