import { useTranslations } from 'next-intl';
import { languages } from '#lib/core/languages';
import { type Locale, localeNames } from '#lib/i18n/locales';
import type { DeskPerson } from '#lib/people/person-desk-view';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormCheckbox } from '../form-fields.tsx';

interface PublishPersonFormProps {
  locale: Locale;
  person: DeskPerson;
  publish: FormAction;
}

/** Publishes exactly what was saved last, as it is seen, in the chosen languages. */
export function PublishPersonForm({ locale, person, publish }: PublishPersonFormProps) {
  const t = useTranslations('peopleDesk.publish');
  const newer = languages.filter((language) => person.languages[language].isNewer);
  if (newer.length === 0) return <p>{t('nothing')}</p>;
  const fields = languages.flatMap((language) => [`${language}.title`, `${language}.portrait`, 'portrait']);
  return (
    <ActionForm action={publish} fields={fields}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={person.itemId} />
      <input type="hidden" name="sharedRevisionId" value={person.sharedId ?? ''} />
      {newer.map((language) => {
        const { revisionId, path } = person.languages[language];
        return (
          <div key={language}>
            <input type="hidden" name={`${language}.revision`} value={revisionId ?? ''} />
            <FormCheckbox
              id={`publish-${language}`}
              name="language"
              value={language}
              label={t('choose', { language: localeNames[language] })}
              hint={path ? t('newer') : undefined}
              defaultChecked
            />
          </div>
        );
      })}
      <SubmitButton>{t('publish')}</SubmitButton>
    </ActionForm>
  );
}
