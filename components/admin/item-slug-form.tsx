import { useTranslations } from 'next-intl';
import type { Language } from '#lib/core/languages';
import { type Locale, localeNames } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from './action-form.tsx';
import { FormText } from './form-fields.tsx';

interface ItemSlugFormProps {
  locale: Locale;
  itemId: string;
  language: Language;
  slug: string;
  change: FormAction;
}

/** The last part of an item's address in a language. */
export function ItemSlugForm({ locale, itemId, language, slug, change }: ItemSlugFormProps) {
  const t = useTranslations('publishing.address');
  const id = `slug.${language}`;
  return (
    <ActionForm action={change} fields={[id]}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={itemId} />
      <input type="hidden" name="language" value={language} />
      <FormText
        id={id}
        name="slug"
        label={t('label', { language: localeNames[language] })}
        hint={t('hint')}
        defaultValue={slug}
        maxLength={80}
        autoCapitalize="none"
        spellCheck={false}
      />
      <SubmitButton kind="plain">{t('change')}</SubmitButton>
    </ActionForm>
  );
}
