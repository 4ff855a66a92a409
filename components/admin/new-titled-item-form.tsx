import { languages } from '#lib/core/languages';
import { type Locale, localeNames } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from './action-form.tsx';
import { FormRadioGroup, FormText } from './form-fields.tsx';

interface NewTitledItemFormProps {
  locale: Locale;
  /** The id that the item will have. */
  itemId: string;
  words: Record<'title' | 'language' | 'languageHint' | 'create', string>;
  add: FormAction;
}

/** A title in one language: with it a milestone, a place of help or a page begins. */
export function NewTitledItemForm({ locale, itemId, words, add }: NewTitledItemFormProps) {
  return (
    <ActionForm action={add} fields={['title']} className="form-narrow">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="newItemId" value={itemId} />
      <FormText id="title" name="title" label={words.title} autoComplete="off" />
      <FormRadioGroup
        id="language"
        name="language"
        label={words.language}
        hint={words.languageHint}
        defaultValue={locale}
        choices={languages.map((value) => ({ value, label: localeNames[value] }))}
      />
      <SubmitButton>{words.create}</SubmitButton>
    </ActionForm>
  );
}
