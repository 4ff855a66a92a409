import { useTranslations } from 'next-intl';
import { type Language, languages } from '#lib/core/languages';
import { localeNames } from '#lib/i18n/locales';
import { FormSelect } from '../form-fields.tsx';

/** In which language a document is written. */
export function LanguageSelect({ language }: { language: Language | null }) {
  const t = useTranslations('words');
  return (
    <FormSelect
      id="language"
      name="language"
      label={t('language')}
      defaultValue={language ?? ''}
      choices={[
        { value: '', label: t('noLanguage') },
        ...languages.map((value) => ({ value, label: localeNames[value] })),
      ]}
    />
  );
}
