import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormText } from '../form-fields.tsx';
import { NewPasswordField } from './new-password-field.tsx';

interface SetUpFormProps {
  locale: Locale;
  link: string;
  setUp: FormAction;
}

/** Makes the first administrator. */
export function SetUpForm({ locale, link, setUp }: SetUpFormProps) {
  const t = useTranslations('setUp');
  return (
    <ActionForm action={setUp} fields={['displayName', 'name', 'password']}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="link" value={link} />
      <FormText
        id="displayName"
        name="displayName"
        label={t('displayName')}
        hint={t('displayNameHint')}
        autoComplete="name"
        required
      />
      <FormText
        id="name"
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <NewPasswordField />
      <SubmitButton>{t('action')}</SubmitButton>
    </ActionForm>
  );
}
