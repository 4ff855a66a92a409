import { useLocale, useTranslations } from 'next-intl';
import { RichStatement } from '#components/shared/rich-statement';
import type { QuoteView } from '#lib/quotes/quote-view';
import { PartialDay } from './partial-day.tsx';

/** What somebody said, with the day and where it was published, as a page about them shows it. */
export function QuoteFigure({ quote }: { quote: QuoteView }) {
  const t = useTranslations('person');
  const locale = useLocale();
  const [source] = quote.sources;
  return (
    <div>
      <RichStatement statement={quote.statement} speaker={quote.speaker} language={quote.language} />
      <small>
        <PartialDay date={quote.saidOn} locale={locale} />
        {source ? (
          <>
            {' · '}
            <a href={source.path}>{source.title}</a>
          </>
        ) : null}
        {' · '}
        <a href={quote.path}>{t('toQuote')}</a>
      </small>
    </div>
  );
}
