'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { RadioGroup } from '#components/ui/radio-group';
import type { Language } from '#lib/core/languages';
import { formatPartialDate } from '#lib/i18n/dates';
import type { QuoteChoice } from '#lib/quotes/quote';

const longestShown = 160;

/** What a person is quoted with already; nothing while nobody knows. */
export function useQuotes(personId: string | null, language: Language): QuoteChoice[] {
  const locale = useLocale();
  const [quotes, setQuotes] = useState<QuoteChoice[]>([]);
  useEffect(() => {
    setQuotes([]);
    if (personId === null) return;
    const asking = new AbortController();
    const address = `/${locale}/admin/people/${personId}/quotes?language=${language}`;
    fetch(address, { signal: asking.signal, redirect: 'manual' })
      .then(async (answer) => (answer.ok ? setQuotes((await answer.json()) as QuoteChoice[]) : undefined))
      .catch(() => undefined);
    return () => asking.abort();
  }, [personId, language, locale]);
  return quotes;
}

interface QuoteChoicesProps {
  quotes: QuoteChoice[];
  chosen: QuoteChoice | null;
  onChoose: (quote: QuoteChoice | null) => void;
}

/** Whether the words at the cursor are meant, or something that the person was quoted with before. */
export function QuoteChoices({ quotes, chosen, onChoose }: QuoteChoicesProps) {
  const t = useTranslations('editor.statement');
  const locale = useLocale();
  if (quotes.length === 0) return null;
  return (
    <div
      onChange={(event) => {
        const { value } = event.target as HTMLInputElement;
        onChoose(quotes.find(({ quoteId }) => quoteId === value) ?? null);
      }}
    >
      <RadioGroup
        id="statement-quote"
        name="quote"
        label={t('ofPerson')}
        defaultValue={chosen?.quoteId ?? ''}
        choices={[
          { value: '', label: t('fromText') },
          ...quotes.map(({ quoteId, words, saidOn }) => ({
            value: quoteId,
            label: words.length > longestShown ? `${words.slice(0, longestShown)}…` : words,
            note: formatPartialDate(saidOn, locale),
          })),
        ]}
      />
    </div>
  );
}
