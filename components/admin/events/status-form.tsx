import { useTranslations } from 'next-intl';
import { eventStatuses } from '#lib/events/event';
import type { DeskEvent } from '#lib/events/event-desk-view';
import type { Locale } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormRadioGroup } from '../form-fields.tsx';
import { SeenEvent } from './seen-event.tsx';
import { idsOfTexts, TextFields } from './text-fields.tsx';

interface StatusFormProps {
  locale: Locale;
  event: DeskEvent;
  save: FormAction;
}

/** Whether an event is planned, confirmed or off, and what readers are told as the reason. */
export function StatusForm({ locale, event, save }: StatusFormProps) {
  const t = useTranslations('eventsDesk.status');
  const statuses = useTranslations('eventStatus');
  const { status, statusReason } = event.shared;
  return (
    <ActionForm action={save} fields={['status', ...idsOfTexts('statusReason')]}>
      <SeenEvent locale={locale} event={event} />
      <FormRadioGroup
        id="status"
        name="status"
        label={t('label')}
        defaultValue={status}
        choices={eventStatuses.map((value) => ({ value, label: statuses(value) }))}
      />
      <TextFields
        name="statusReason"
        label={t('reason')}
        hint={t('reasonHint')}
        texts={statusReason}
        longest={500}
        rows={2}
      />
      <SubmitButton kind="plain">{t('save')}</SubmitButton>
    </ActionForm>
  );
}
