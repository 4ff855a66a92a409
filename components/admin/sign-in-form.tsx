import { useTranslations } from 'next-intl';
import { TextField } from '#components/ui/text-field';
import type { Locale } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from './action-form.tsx';
import { FormText } from './form-fields.tsx';

interface SignInFormProps {
  locale: Locale;
  /** Where to go afterwards. */
  next: string;
  signIn: FormAction;
}

export function SignInForm({ locale, next, signIn }: SignInFormProps) {
  const t = useTranslations('signIn');
  return (
    <ActionForm action={signIn} fields={['name']} otherwise="name">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="next" value={next} />
      <FormText
        id="name"
        name="name"
        label={t('name')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <TextField
        id="password"
        name="password"
        type="password"
        label={t('password')}
        autoComplete="current-password"
        required
      />
      <SubmitButton>{t('action')}</SubmitButton>
    </ActionForm>
  );
}
