import { useTranslations } from 'next-intl';
import { type Language, languages } from '#lib/core/languages';
import type { DeskEvent } from '#lib/events/event-desk-view';
import { type Locale, localeNames } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormCheckbox } from '../form-fields.tsx';
import { MissingInEvent } from './missing-in-event.tsx';

interface PublishEventFormProps {
  locale: Locale;
  event: DeskEvent;
  /** The editor of the words in each language. */
  wordsPaths: Record<Language, string>;
  publish: FormAction;
}

/** Publishes exactly what was saved last, as it is seen, in the chosen languages; says what is missing in the others. */
export function PublishEventForm({ locale, event, wordsPaths, publish }: PublishEventFormProps) {
  const t = useTranslations('eventsDesk.publish');
  const newer = languages.filter((language) => event.languages[language].isNewer);
  if (newer.length === 0) return <p>{t('nothing')}</p>;
  return (
    <ActionForm action={publish} fields={languages.map((language) => `publish-${language}`)}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={event.itemId} />
      <input type="hidden" name="sharedRevisionId" value={event.sharedId ?? ''} />
      {newer.map((language) => {
        const { revisionId, path, missing, hasDraft } = event.languages[language];
        const isReady = missing.length === 0;
        return (
          <div key={language}>
            <input type="hidden" name={`${language}.revision`} value={revisionId ?? ''} />
            <FormCheckbox
              id={`publish-${language}`}
              name="language"
              value={language}
              label={t('choose', { language: localeNames[language] })}
              hint={path ? t('newer') : undefined}
              defaultChecked={isReady}
            />
            {hasDraft ? (
              <p className="field-hint">
                <a href={wordsPaths[language]}>{t('openEdits')}</a>
              </p>
            ) : null}
            <MissingInEvent problems={missing} wordsPath={wordsPaths[language]} />
          </div>
        );
      })}
      <SubmitButton>{t('publish')}</SubmitButton>
    </ActionForm>
  );
}
