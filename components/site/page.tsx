import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '#lib/i18n/dates';
import type { PageView } from '#lib/pages/page-view';
import { ExplainedText } from './explained-text.tsx';
import type { ShownWords } from './explanations.tsx';
import { RemovalLines } from './removal-lines.tsx';
import { SourceList } from './source-list.tsx';

/** A page that the desk wrote: about the portal, its privacy, its terms. */
export function Page({ page, words }: { page: PageView; words: ShownWords }) {
  const t = useTranslations('help');
  const locale = useLocale();
  const { body, language, pictures, speakers, documents } = page;
  return (
    <div className="page">
      <article className="article" lang={language}>
        <header>
          <h1>{page.title}</h1>
          <p className="summary">{page.summary}</p>
        </header>
        <ExplainedText {...{ body, language, pictures, speakers, documents, words }} />
        <SourceList sources={page.sources} language={language} />
        <p className="dates">{t('updated', { date: formatDay(page.revisedAt, locale) })}</p>
      </article>
      <RemovalLines removals={page.removals} />
    </div>
  );
}
