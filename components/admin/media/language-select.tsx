import { useTranslations } from 'next-intl';
import { SelectField } from '#components/ui/select-field';
import { type Language, languages } from '#lib/core/languages';
import { localeNames } from '#lib/i18n/locales';

/** In which language a document is written. */
export function LanguageSelect({ language }: { language: Language | null }) {
  const t = useTranslations('words');
  return (
    <SelectField
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
