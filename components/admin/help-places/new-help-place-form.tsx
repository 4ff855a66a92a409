import { useTranslations } from 'next-intl';
import { languages } from '#lib/core/languages';
import { type Locale, localeNames } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormRadioGroup, FormText } from '../form-fields.tsx';

interface NewHelpPlaceFormProps {
  locale: Locale;
  /** The id that the place will have. */
  itemId: string;
  add: FormAction;
}

/** A name in one language: with it a help place begins. */
export function NewHelpPlaceForm({ locale, itemId, add }: NewHelpPlaceFormProps) {
  const t = useTranslations('helpPlacesDesk');
  return (
    <ActionForm action={add} fields={['title']} className="form-narrow">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="newItemId" value={itemId} />
      <FormText id="title" name="title" label={t('title')} autoComplete="off" />
      <FormRadioGroup
        id="language"
        name="language"
        label={t('language')}
        hint={t('languageHint')}
        defaultValue={locale}
        choices={languages.map((value) => ({ value, label: localeNames[value] }))}
      />
      <SubmitButton>{t('create')}</SubmitButton>
    </ActionForm>
  );
}
