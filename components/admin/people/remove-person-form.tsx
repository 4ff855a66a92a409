import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';

interface RemovePersonFormProps {
  locale: Locale;
  itemId: string;
  remove: FormAction;
}

/** Takes a record out of the lists that nothing names. */
export function RemovePersonForm({ locale, itemId, remove }: RemovePersonFormProps) {
  const t = useTranslations('peopleDesk.removal');
  return (
    <ActionForm action={remove}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={itemId} />
      <SubmitButton kind="grave">{t('remove')}</SubmitButton>
    </ActionForm>
  );
}
