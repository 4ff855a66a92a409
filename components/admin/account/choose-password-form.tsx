import { useTranslations } from 'next-intl';
import { TextField } from '#components/ui/text-field';
import type { Locale } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { NewPasswordField } from './new-password-field.tsx';

interface ChoosePasswordFormProps {
  locale: Locale;
  link: string;
  /** What they type to sign in: their password keeper stores it with the password. */
  name: string;
  choose: FormAction;
}

/** Chooses a password by a one-time link. */
export function ChoosePasswordForm({ locale, link, name, choose }: ChoosePasswordFormProps) {
  const t = useTranslations('choosePassword');
  return (
    <ActionForm action={choose} fields={['password']}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="link" value={link} />
      <TextField id="username" label={t('name')} value={name} autoComplete="username" readOnly />
      <NewPasswordField />
      <SubmitButton>{t('action')}</SubmitButton>
    </ActionForm>
  );
}
