import 'server-only';
import { getTranslations } from 'next-intl/server';
import { QuoteDayForm } from '#components/admin/people/quote-day-form';
import { Question } from '#components/ui/question';
import type { Locale } from '#lib/i18n/locales';
import type { DeskPerson } from '#lib/people/person-desk-view';
import { listQuoteChoices } from '#lib/quotes/admin-queries';
import { requireActor } from '../../desk-actor.ts';
import { dateQuoteAction } from './actions.ts';

/** What a person is quoted with in anything published, each with the day on which it was said. */
export async function QuotesSection({ locale, person }: { locale: Locale; person: DeskPerson }) {
  const { itemId, may } = person;
  const quotes = (await listQuoteChoices(await requireActor(locale), itemId, locale)) ?? [];
  if (quotes.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'peopleDesk.quotes' });
  return (
    <section className="sheet" aria-labelledby="quotes">
      <h2 id="quotes">{t('heading')}</h2>
      <p>{t('intro')}</p>
      <ul className="rows">
        {quotes.map((quote) => (
          <li key={quote.quoteId}>
            <p lang={quote.wordsIn === locale ? undefined : quote.wordsIn}>{quote.words}</p>
            {may.publish ? (
              <Question label={`${t('saidOn')}: ${quote.saidOn}`}>
                <QuoteDayForm locale={locale} itemId={itemId} quote={quote} save={dateQuoteAction} />
              </Question>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
