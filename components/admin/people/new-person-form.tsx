import { useTranslations } from 'next-intl';
import { languages } from '#lib/core/languages';
import { type Locale, localeNames } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormRadioGroup, FormText } from '../form-fields.tsx';
import { SameName } from './same-name.tsx';

interface NewPersonFormProps {
  locale: Locale;
  /** The id that the person will have. */
  itemId: string;
  add: FormAction;
  listPath: string;
}

/** A name in one language: with it the record of a person begins. */
export function NewPersonForm({ locale, itemId, add, listPath }: NewPersonFormProps) {
  const t = useTranslations('peopleDesk');
  return (
    <ActionForm action={add} fields={['name']} className="form-narrow">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="newItemId" value={itemId} />
      <FormText id="name" name="name" label={t('name')} autoComplete="off" />
      <SameName listPath={listPath} />
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
