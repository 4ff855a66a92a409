import { useTranslations } from 'next-intl';
import type { LanguageStanding } from '#lib/articles/article-standing-view';
import { proposeSlug } from '#lib/core/slugs';
import { type Locale, localeNames } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormText } from '../form-fields.tsx';

interface SlugFormProps {
  locale: Locale;
  itemId: string;
  standing: LanguageStanding;
  change: FormAction;
}

/** The last part of an address: proposed by the title, changeable for ever. */
export function SlugForm({ locale, itemId, standing, change }: SlugFormProps) {
  const t = useTranslations('publishing.address');
  const { language, slug, saved, draft } = standing;
  const proposed = proposeSlug((draft ?? saved)?.words.title ?? '', language);
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
        hint={slug && slug !== proposed && proposed !== '' ? t('proposed', { slug: proposed }) : t('hint')}
        defaultValue={slug ?? proposed}
        maxLength={80}
        autoCapitalize="none"
        spellCheck={false}
      />
      <SubmitButton kind="plain">{t('change')}</SubmitButton>
    </ActionForm>
  );
}
