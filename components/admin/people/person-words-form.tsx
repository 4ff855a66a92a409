import { useTranslations } from 'next-intl';
import { type Language, languages } from '#lib/core/languages';
import { type Locale, localeNames } from '#lib/i18n/locales';
import { longestName } from '#lib/people/person';
import type { DeskPerson, DeskPersonWords } from '#lib/people/person-desk-view';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormText, FormTextarea } from '../form-fields.tsx';
import { PortraitField } from './portrait-field.tsx';

interface PersonWordsFormProps {
  locale: Locale;
  person: DeskPerson;
  save: FormAction;
}

/** Name, place in lists and biography in each language, and the portrait. */
export function PersonWordsForm({ locale, person, save }: PersonWordsFormProps) {
  const t = useTranslations('peopleDesk.words');
  const fields = languages.flatMap((language) => [`${language}.title`, `${language}.biography`]);
  return (
    <ActionForm action={save} fields={fields}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={person.itemId} />
      <input type="hidden" name="sharedRevisionId" value={person.sharedId ?? ''} />
      <input type="hidden" name="redactions" value={person.redactions} />
      {languages.map((language) => (
        <WordsOfLanguage key={language} language={language} words={person.languages[language]} />
      ))}
      <PortraitField portrait={person.portrait} />
      <SubmitButton>{t('save')}</SubmitButton>
    </ActionForm>
  );
}

function WordsOfLanguage({ language, words }: { language: Language; words: DeskPersonWords }) {
  const t = useTranslations('peopleDesk.words');
  const name = { language: localeNames[language] };
  return (
    <div className="words-of-language">
      <input type="hidden" name={`${language}.base`} value={words.revisionId ?? ''} />
      <FormText
        id={`${language}.title`}
        name={`${language}.title`}
        label={t('nameIn', name)}
        lang={language}
        maxLength={longestName}
        autoComplete="off"
        defaultValue={words.name}
      />
      <FormText
        id={`${language}.listedAs`}
        name={`${language}.listedAs`}
        label={t('listedAs', name)}
        hint={t('listedAsHint')}
        lang={language}
        maxLength={longestName}
        autoComplete="off"
        defaultValue={words.listedAs}
      />
      <FormTextarea
        id={`${language}.biography`}
        name={`${language}.biography`}
        label={t('biography', name)}
        hint={t('biographyHint')}
        lang={language}
        rows={6}
        defaultValue={words.biography}
      />
    </div>
  );
}
