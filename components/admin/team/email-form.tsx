import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormText } from '../form-fields.tsx';

interface EmailFormProps {
  locale: Locale;
  accountId: string;
  email: string;
  change: FormAction;
}

/** Changes where somebody's links are mailed. */
export function EmailForm({ locale, accountId, email, change }: EmailFormProps) {
  const t = useTranslations('colleague');
  return (
    <ActionForm action={change} fields={['email']}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="accountId" value={accountId} />
      <FormText
        id="email"
        name="email"
        type="email"
        label={t('email')}
        hint={t('emailHint')}
        defaultValue={email}
        autoComplete="off"
      />
      <SubmitButton kind="plain">{t('saveEmail')}</SubmitButton>
    </ActionForm>
  );
}
