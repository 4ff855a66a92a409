import { useTranslations } from 'next-intl';
import type { Language } from '#lib/core/languages';
import { type Locale, localeNames } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';

interface TakeBackFormProps {
  locale: Locale;
  itemId: string;
  /** Those that wait for the editors. */
  languages: Language[];
  takeBack: FormAction;
}

/** Takes back what was handed over to the editors; nothing where nothing was. */
export function TakeBackForm({ locale, itemId, languages, takeBack }: TakeBackFormProps) {
  const t = useTranslations('publishing');
  if (languages.length === 0) return null;
  const names = languages.map((language) => localeNames[language]).join(', ');
  return (
    <ActionForm action={takeBack} className="desk-section">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={itemId} />
      {languages.map((language) => (
        <input key={language} type="hidden" name="language" value={language} />
      ))}
      <p>
        {t('item.waiting', { languages: names })} {t('takeBackIntro')}
      </p>
      <SubmitButton kind="plain">{t('takeBack')}</SubmitButton>
    </ActionForm>
  );
}
