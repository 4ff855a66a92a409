import { useTranslations } from 'next-intl';
import { RadioGroup } from '#components/ui/radio-group';
import { articleForms } from '#lib/articles/article';
import { languages } from '#lib/core/languages';
import { type Locale, localeNames } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';

/** What an article is and in which language it begins: chosen before there is a word. */
export function NewArticleForm({ locale, create }: { locale: Locale; create: FormAction }) {
  const t = useTranslations('newArticle');
  const forms = useTranslations('articleForm');
  return (
    <ActionForm action={create} className="form-narrow">
      <input type="hidden" name="locale" value={locale} />
      <RadioGroup
        id="form"
        name="form"
        label={t('form')}
        defaultValue="news"
        choices={articleForms.map((value) => ({ value, label: forms(value), note: t(`formNote.${value}`) }))}
      />
      <RadioGroup
        id="source-language"
        name="sourceLanguage"
        label={t('language')}
        hint={t('languageHint')}
        defaultValue={locale}
        choices={languages.map((value) => ({ value, label: localeNames[value] }))}
      />
      <SubmitButton>{t('create')}</SubmitButton>
    </ActionForm>
  );
}
