import { useLocale, useTranslations } from 'next-intl';
import { quotationMarks } from '#components/shared/rich-statement';
import { formatPartialDate } from '#lib/i18n/dates';
import { blockText } from '#lib/publishing/body/block-text';
import type { QuotePage } from '#lib/quotes/quote-view';

/** The words with who said them, when and where they stand: to be selected, or copied at once where scripts run. */
export function QuoteCopy({ quote, url }: { quote: QuotePage; url: string }) {
  const t = useTranslations('quote');
  const text = useQuoteText(quote, url);
  return (
    <section className="sources copy" data-share="" aria-labelledby="copy">
      <h2 id="copy">{t('copyHeading')}</h2>
      <blockquote className="select-all">{text}</blockquote>
      <p>
        <button type="button" className="button" hidden data-copy={text} data-copied={t('copied')}>
          {t('copy')}
        </button>{' '}
        <span role="status" />
      </p>
    </section>
  );
}

/** A Russian date ends in a full stop already. */
const ended = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);

/** Only verbatim words in their own language stand in quotation marks, as on the page. */
function useQuoteText(quote: QuotePage, url: string): string {
  const t = useTranslations('quote');
  const statement = useTranslations('statement');
  const locale = useLocale();
  const { speaker, language } = quote;
  const { manner, original, language: told } = quote.statement.attrs;
  const words = blockText({ ...quote.statement, attrs: { ...quote.statement.attrs, original: null } });
  const spoken = told ?? language;
  const day = formatPartialDate(quote.saidOn, locale);
  const who = [speaker.name, speaker.post, speaker.organisation, day].filter(Boolean).join(', ');
  if (manner === 'reported') return `${words} – ${who} (${statement('reported')}). ${url}`;
  if (!original) return `${ended(`${quotationMarks[spoken].join(words)} – ${who}`)} ${url}`;
  const translated = statement('translation', { language: statement(`language.${spoken}`) });
  const said = t('original', { words: quotationMarks[spoken].join(original) });
  return `${words} – ${who} (${translated}; ${said}). ${url}`;
}
