import { useTranslations } from 'next-intl';
import type { DeskEvent } from '#lib/events/event-desk-view';
import type { Locale } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormCheckbox, FormText } from '../form-fields.tsx';
import { SeenEvent } from './seen-event.tsx';
import { idsOfTexts, TextFields } from './text-fields.tsx';

interface Named {
  value: string;
  name: string;
}

/** When registration opens and closes, by the clock of the event's zone. */
export interface ShownRegistration {
  opens: { date: string; time: string };
  closes: { date: string; time: string };
}

interface AudienceFormProps {
  locale: Locale;
  event: DeskEvent;
  registration: ShownRegistration;
  organisations: Named[];
  /** Those of them that hold it. */
  organiserIds: string[];
  topics: Named[];
  save: FormAction;
}

const texts = ['audience', 'cost', 'contact'] as const;
const fields = [...texts.flatMap(idsOfTexts), 'opens', 'closes', 'registrationUrl', 'organisers', 'topics'];

/** For whom an event is, what it costs, whom to ask, how one registers, who holds it and what it is about. */
export function AudienceForm({
  locale,
  event,
  registration,
  organisations,
  organiserIds,
  topics,
  save,
}: AudienceFormProps) {
  const t = useTranslations('eventsDesk.audience');
  const { shared } = event;
  return (
    <ActionForm action={save} fields={fields}>
      <SeenEvent locale={locale} event={event} />
      {texts.map((name) => (
        <TextFields key={name} name={name} label={t(name)} texts={shared[name]} longest={300} />
      ))}
      {(['opens', 'closes'] as const).map((part) => (
        <div key={part} className="field-pair">
          <FormText
            id={part}
            name={`${part}.date`}
            type="date"
            label={t(`${part}Day`)}
            defaultValue={registration[part].date}
          />
          <FormText
            id={`${part}.time`}
            name={`${part}.time`}
            type="time"
            label={t(`${part}Time`)}
            defaultValue={registration[part].time}
          />
        </div>
      ))}
      <FormText
        id="registrationUrl"
        name="registrationUrl"
        label={t('url')}
        maxLength={2_000}
        inputMode="url"
        spellCheck={false}
        defaultValue={shared.registration?.url ?? ''}
      />
      <Choices id="organisers" legend={t('organisers')} choices={organisations} chosen={organiserIds} />
      <Choices id="topics" legend={t('topics')} choices={topics} chosen={shared.topics} />
      <SubmitButton kind="plain">{t('save')}</SubmitButton>
    </ActionForm>
  );
}

interface ChoicesProps {
  id: string;
  legend: string;
  choices: Named[];
  chosen: string[];
}

function Choices({ id, legend, choices, chosen }: ChoicesProps) {
  return (
    <fieldset className="field" id={id} tabIndex={-1}>
      <legend>{legend}</legend>
      {choices.map(({ value, name }) => (
        <FormCheckbox
          key={value}
          id={`${id}-${value}`}
          name={id}
          value={value}
          label={name}
          defaultChecked={chosen.includes(value)}
        />
      ))}
    </fieldset>
  );
}
