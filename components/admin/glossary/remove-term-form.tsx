import { useTranslations } from 'next-intl';
import { Question } from '#components/ui/question';
import type { DeskTerm } from '#lib/glossary/term-view';
import type { Locale } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';

interface RemoveTermFormProps {
  locale: Locale;
  term: DeskTerm;
  remove: FormAction;
}

/** Removes a term, after a question. */
export function RemoveTermForm({ locale, term, remove }: RemoveTermFormProps) {
  const t = useTranslations('glossaryDesk.removal');
  return (
    <Question label={t('open')} isGrave>
      <p>{t('what')}</p>
      <ActionForm action={remove}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="termId" value={term.termId} />
        <input type="hidden" name="version" value={term.version} />
        <SubmitButton kind="grave">{t('remove')}</SubmitButton>
      </ActionForm>
    </Question>
  );
}
