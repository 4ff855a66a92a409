import { useTranslations } from 'next-intl';
import { languages } from '#lib/core/languages';
import type { EventShared } from '#lib/events/event';
import type { DeskEvent } from '#lib/events/event-desk-view';
import { type Locale, localeNames } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormSelect, FormText } from '../form-fields.tsx';
import { SeenEvent } from './seen-event.tsx';

interface SourcesFormProps {
  locale: Locale;
  event: DeskEvent;
  save: FormAction;
}

/** How many rows stand empty for what is added. */
const emptyRows = 2;

const empty: EventShared['sources'][number] = {
  ...{ title: '', publisher: '', url: null, language: 'ru', date: null },
};

/** Where what is told of an event comes from. A row without a title is left out. */
export function SourcesForm({ locale, event, save }: SourcesFormProps) {
  const t = useTranslations('editor.sources');
  const { sources } = event.shared;
  const rows = [...sources, ...Array.from({ length: emptyRows }, () => empty)];
  return (
    <ActionForm action={save} fields={rows.map((_, index) => `sources.${index}.title`)}>
      <SeenEvent locale={locale} event={event} />
      <input type="hidden" name="sources" value={rows.length} />
      <p className="field-hint">{t('hint')}</p>
      {rows.map((source, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sources have no other key, and their fields hold no state
        <SourceRow key={index} number={index} source={source} />
      ))}
      <Save />
    </ActionForm>
  );
}

function Save() {
  const t = useTranslations('eventsDesk.sources');
  return <SubmitButton kind="plain">{t('save')}</SubmitButton>;
}

function SourceRow({ number, source }: { number: number; source: EventShared['sources'][number] }) {
  const t = useTranslations('editor.sources');
  const nameOf = (field: string): string => `sources.${number}.${field}`;
  const lines = [
    ['title', source.title, 500],
    ['publisher', source.publisher, 200],
    ['url', source.url ?? '', 2_000],
    ['date', source.date ?? '', 20],
  ] as const;
  return (
    <fieldset className="field">
      <legend>{t('source', { number: String(number + 1) })}</legend>
      <div className="fields-beside">
        {lines.map(([field, value, longest]) => (
          <FormText
            key={field}
            id={nameOf(field)}
            name={nameOf(field)}
            label={t(field)}
            maxLength={longest}
            autoComplete="off"
            defaultValue={value}
          />
        ))}
        <FormSelect
          id={nameOf('language')}
          name={nameOf('language')}
          label={t('language')}
          defaultValue={source.language}
          choices={languages.map((value) => ({ value, label: localeNames[value] }))}
        />
      </div>
    </fieldset>
  );
}
