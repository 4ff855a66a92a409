import { useTranslations } from 'next-intl';
import { type Language, languages } from '#lib/core/languages';
import { longestTerm, mostForms } from '#lib/glossary/term';
import type { DeskTerm } from '#lib/glossary/term-view';
import { type Locale, localeNames } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { idsOfSources, SourceRows } from '../events/sources-form.tsx';
import { FormText, FormTextarea } from '../form-fields.tsx';

interface TermFormProps {
  locale: Locale;
  /** Null for a new one. */
  term: DeskTerm | null;
  send: FormAction;
}

/** What a term is called and means in each language, and where that comes from. */
export function TermForm({ locale, term, send }: TermFormProps) {
  const t = useTranslations('glossaryDesk');
  const sources = term?.sources ?? [];
  const parts = languages.flatMap((language) =>
    ['name', 'forms', 'explanation'].map((part) => `${language}.${part}`),
  );
  return (
    <ActionForm action={send} fields={[...parts, ...idsOfSources('sources', sources)]}>
      <input type="hidden" name="locale" value={locale} />
      {term ? (
        <>
          <input type="hidden" name="termId" value={term.termId} />
          <input type="hidden" name="version" value={term.version} />
        </>
      ) : null}
      {languages.map((language) => (
        <WordsOfTerm key={language} language={language} term={term} />
      ))}
      <h2>{t('sources')}</h2>
      <SourceRows name="sources" sources={sources} />
      <SubmitButton>{t('save')}</SubmitButton>
    </ActionForm>
  );
}

function WordsOfTerm({ language, term }: { language: Language; term: DeskTerm | null }) {
  const t = useTranslations('glossaryDesk');
  const { name, forms, explanation } = term?.wordings[language] ?? { name: '', forms: [], explanation: '' };
  const named = { language: localeNames[language] };
  const idOf = (part: string) => ({ id: `${language}.${part}`, name: `${language}.${part}`, lang: language });
  return (
    <div className="words-of-language">
      <FormText
        {...idOf('name')}
        label={t('name', named)}
        maxLength={longestTerm.name}
        autoComplete="off"
        defaultValue={name}
      />
      <FormTextarea
        {...idOf('explanation')}
        label={t('explanation', named)}
        maxLength={longestTerm.explanation}
        defaultValue={explanation}
      />
      <FormTextarea
        {...idOf('forms')}
        label={t('forms', named)}
        hint={t('formsHint')}
        maxLength={mostForms * (longestTerm.form + 1)}
        defaultValue={forms.join('\n')}
      />
    </div>
  );
}
