import { useTranslations } from 'next-intl';
import { languages } from '#lib/core/languages';
import type { EventChoice } from '#lib/events/event-choice-view';
import { type Locale, localeNames } from '#lib/i18n/locales';
import { dayOfWhen } from '#lib/i18n/when-in-words';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormRadioGroup } from '../form-fields.tsx';

interface ReportFormProps {
  locale: Locale;
  /** The id of the article to come: sending the form twice makes one. */
  itemId: string;
  events: EventChoice[];
  create: FormAction;
}

/** Which event is reported on, and in which language the report is written first. */
export function ReportForm({ locale, itemId, events, create }: ReportFormProps) {
  const t = useTranslations('newReport');
  return (
    <ActionForm action={create} fields={['eventId']} className="form-narrow">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="reportId" value={itemId} />
      <FormRadioGroup
        id="eventId"
        name="eventId"
        label={t('event')}
        defaultValue={events[0]?.eventId}
        choices={events.map(({ eventId, title, when }) => ({
          ...{ value: eventId, label: title, note: when ? dayOfWhen(when, locale) : t('noDate') },
        }))}
      />
      <FormRadioGroup
        id="language"
        name="language"
        label={t('language')}
        defaultValue={locale}
        choices={languages.map((value) => ({ value, label: localeNames[value] }))}
      />
      <SubmitButton>{t('write')}</SubmitButton>
    </ActionForm>
  );
}
