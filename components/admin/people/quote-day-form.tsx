import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';
import type { QuoteChoice } from '#lib/quotes/quote';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormText } from '../form-fields.tsx';

interface QuoteDayFormProps {
  locale: Locale;
  itemId: string;
  quote: QuoteChoice;
  save: FormAction;
}

/** On which day something was said. */
export function QuoteDayForm({ locale, itemId, quote, save }: QuoteDayFormProps) {
  const t = useTranslations('peopleDesk');
  const id = `saidOn.${quote.quoteId}`;
  return (
    <ActionForm action={save} fields={[id]}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={itemId} />
      <input type="hidden" name="quoteId" value={quote.quoteId} />
      <FormText
        id={id}
        name="saidOn"
        label={t('quotes.saidOn')}
        hint={t('posts.dateHint')}
        maxLength={10}
        autoComplete="off"
        defaultValue={quote.saidOn}
      />
      <SubmitButton kind="plain">{t('quotes.save')}</SubmitButton>
    </ActionForm>
  );
}
