import { useTranslations } from 'next-intl';
import type { LocalTime } from '#lib/core/local-time';
import { noTexts } from '#lib/events/event';
import type { DeskEvent } from '#lib/events/event-desk-view';
import type { Locale } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormCheckbox, FormRadioGroup, FormText } from '../form-fields.tsx';
import { SeenEvent } from './seen-event.tsx';
import { idsOfTexts, TextFields } from './text-fields.tsx';
import { WhichTime } from './which-time.tsx';

/** When an event is, as the clock on the wall shows it; empty where it is not known. */
export interface ShownTimes {
  kind: 'timed' | 'days' | 'day';
  zone: string;
  first: Pick<LocalTime, 'date' | 'time' | 'which'>;
  last: Pick<LocalTime, 'date' | 'time' | 'which'>;
}

interface TimesFormProps {
  locale: Locale;
  event: DeskEvent;
  times: ShownTimes;
  save: FormAction;
}

const fields = [
  'kind',
  'firstDay',
  'start',
  'lastDay',
  'end',
  'zone',
  ...idsOfTexts('reason'),
  'reason.untold',
];

/** When an event is; and why not when readers knew it to be. */
export function TimesForm({ locale, event, times, save }: TimesFormProps) {
  const t = useTranslations('eventsDesk.times');
  const { kind, zone, first, last } = times;
  return (
    <ActionForm action={save} fields={fields}>
      <SeenEvent locale={locale} event={event} />
      <FormRadioGroup
        id="kind"
        name="kind"
        label={t('kind.label')}
        defaultValue={kind}
        choices={(['timed', 'days', 'day'] as const).map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <div className="field-pair">
        <FormText id="firstDay" name="firstDay" type="date" label={t('firstDay')} defaultValue={first.date} />
        <FormText id="start" name="start" type="time" label={t('start')} defaultValue={first.time} />
      </div>
      <WhichTime id="start" name="startWhich" chosen={first.which} />
      <div className="field-pair">
        <FormText
          id="lastDay"
          name="lastDay"
          type="date"
          label={t('lastDay')}
          hint={t('lastDayHint')}
          defaultValue={last.date}
        />
        <FormText
          id="end"
          name="end"
          type="time"
          label={t('end')}
          hint={t('endHint')}
          defaultValue={last.time}
        />
      </div>
      <WhichTime id="end" name="endWhich" chosen={last.which} />
      <FormText
        id="zone"
        name="zone"
        label={t('zone')}
        hint={t('zoneHint')}
        maxLength={64}
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={zone}
      />
      {event.wasPublic && event.shared.when ? (
        <>
          <TextFields
            name="reason"
            label={t('reason')}
            hint={t(event.shared.status === 'postponed' ? 'reasonPostponed' : 'reasonHint')}
            texts={noTexts}
            longest={500}
            rows={2}
          />
          <FormCheckbox id="reason.untold" name="reason.untold" value="yes" label={t('untold')} />
        </>
      ) : null}
      <SubmitButton kind="plain">{t('save')}</SubmitButton>
    </ActionForm>
  );
}
