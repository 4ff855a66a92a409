import { useLocale, useTranslations } from 'next-intl';
import { RichStatement } from '#components/shared/rich-statement';
import { formatPartialDate } from '#lib/i18n/dates';
import type { QuotePage } from '#lib/quotes/quote-view';
import { readerScriptPath } from './generated/reader-script.ts';
import { LinkList } from './link-list.tsx';
import { QuoteCopy } from './quote-copy.tsx';
import { ShareIconSheet } from './share-icons.tsx';
import { ShareRow } from './share-row.tsx';

interface QuoteProps {
  quote: QuotePage;
  /** The site's origin, without a slash at its end. */
  siteUrl: string;
}

/** What somebody said, at an address of its own. */
export function Quote({ quote, siteUrl }: QuoteProps) {
  const t = useTranslations('quote');
  const locale = useLocale();
  const { speaker, language } = quote;
  const url = `${siteUrl}${quote.path}`;
  const sources = quote.sources.map(({ title, path }) => ({ name: title, path }));
  return (
    <div className="page">
      <ShareIconSheet />
      <article className="article" lang={language}>
        <header>
          <h1>
            <a href={speaker.path}>{speaker.name}</a>
          </h1>
          <p className="summary">{t('said', { date: formatPartialDate(quote.saidOn, locale) })}</p>
        </header>
        <div className="meta">
          <ShareRow url={url} title={speaker.name} />
        </div>
        <div>
          <div className="rich-text">
            <RichStatement statement={quote.statement} speaker={speaker} language={language} />
          </div>
          <QuoteCopy quote={quote} url={url} />
          <LinkList id="told" heading={t('sources')} links={sources} />
        </div>
      </article>
      <script src={readerScriptPath} defer data-keep="" />
    </div>
  );
}
