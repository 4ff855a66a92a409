import { useLocale, useTranslations } from 'next-intl';
import { type Language, languages } from '#lib/core/languages';
import type { EventShared } from '#lib/events/event';
import { type Locale, localeNames } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormSelect, FormText } from '../form-fields.tsx';
import { SeenEvent, type SeenItem } from './seen-event.tsx';

type Sources = EventShared['sources'];

interface SourcesFormProps {
  locale: Locale;
  event: SeenItem & { shared: { sources: Sources } };
  save: FormAction;
}

/** How many rows stand empty for what is added. */
const emptyRows = 2;

const emptyIn = (language: Language): Sources[number] => ({
  ...{ title: '', publisher: '', url: null, language, date: null },
});

/** Where what is told of an event, or a milestone, comes from. A row without a title is left out. */
export function SourcesForm({ locale, event, save }: SourcesFormProps) {
  const t = useTranslations('editor.sources');
  const { sources } = event.shared;
  return (
    <ActionForm action={save} fields={idsOfSources('sources', sources)}>
      <SeenEvent locale={locale} event={event} />
      <p className="field-hint">{t('hint')}</p>
      <SourceRows name="sources" sources={sources} />
      <Save />
    </ActionForm>
  );
}

function Save() {
  const t = useTranslations('eventsDesk.sources');
  return <SubmitButton kind="plain">{t('save')}</SubmitButton>;
}

/** The ids of the first fields of the rows, for the problems of their form. */
export const idsOfSources = (name: string, sources: Sources): string[] =>
  Array.from({ length: sources.length + emptyRows }, (_, index) => `${name}.${index}.title`);

/** Sources in rows, with some that stand empty for more; their fields are called `<name>.<number>.<field>`. */
export function SourceRows({ name, sources }: { name: string; sources: Sources }) {
  const locale = useLocale();
  const rows = [...sources, ...Array.from({ length: emptyRows }, () => emptyIn(locale))];
  return (
    <>
      <input type="hidden" name={name} value={rows.length} />
      {rows.map((source, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sources have no other key, and their fields hold no state
        <SourceRow key={index} name={name} number={index} source={source} />
      ))}
    </>
  );
}

interface SourceRowProps {
  name: string;
  number: number;
  source: Sources[number];
}

function SourceRow({ name, number, source }: SourceRowProps) {
  const t = useTranslations('editor.sources');
  const nameOf = (field: string): string => `${name}.${number}.${field}`;
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
