import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormText } from '../form-fields.tsx';

interface DisplayNameFormProps {
  locale: Locale;
  displayName: string;
  change: FormAction;
}

/** Changes the name that colleagues see. */
export function DisplayNameForm({ locale, displayName, change }: DisplayNameFormProps) {
  const t = useTranslations('account');
  return (
    <ActionForm action={change} fields={['displayName']}>
      <input type="hidden" name="locale" value={locale} />
      <FormText
        id="displayName"
        name="displayName"
        label={t('displayName')}
        hint={t('displayNameHint')}
        defaultValue={displayName}
        autoComplete="name"
        required
      />
      <SubmitButton kind="plain">{t('save')}</SubmitButton>
    </ActionForm>
  );
}
