import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormPassword } from '../form-fields.tsx';
import { NewPasswordField } from './new-password-field.tsx';

interface PasswordFormProps {
  locale: Locale;
  /** What they type to sign in: their password keeper stores it with the password. */
  name: string;
  change: FormAction;
}

/** Changes one's own password. */
export function PasswordForm({ locale, name, change }: PasswordFormProps) {
  const t = useTranslations('password');
  return (
    <ActionForm action={change} fields={['current', 'password']} isKept={false}>
      <input type="hidden" name="locale" value={locale} />
      <input type="text" name="username" value={name} autoComplete="username" readOnly hidden />
      <FormPassword
        id="current"
        name="current"
        label={t('current')}
        showLabel={t('show')}
        hideLabel={t('hide')}
        autoComplete="current-password"
        required
      />
      <NewPasswordField />
      <SubmitButton>{t('change')}</SubmitButton>
    </ActionForm>
  );
}
