import { useTranslations } from 'next-intl';
import type { DeskEvent } from '#lib/events/event-desk-view';
import type { Locale } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormRadioGroup } from '../form-fields.tsx';

interface SeriesFormProps {
  locale: Locale;
  event: DeskEvent;
  /** Events to be in a series with. */
  others: { itemId: string; name: string }[];
  join: FormAction;
}

/** Chooses an event whose series this one joins. */
export function JoinSeriesForm({ locale, event, others, join }: SeriesFormProps) {
  const t = useTranslations('eventsDesk.series');
  return (
    <ActionForm action={join} fields={['withEventId']} isKept={false}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={event.itemId} />
      <FormRadioGroup
        id="withEventId"
        name="withEventId"
        label={t('with')}
        hint={t('atOnce')}
        choices={others.map(({ itemId, name }) => ({ value: itemId, label: name }))}
      />
      <SubmitButton kind="plain">{t('join')}</SubmitButton>
    </ActionForm>
  );
}

/** Takes an event out of its series. */
export function LeaveSeriesForm({
  locale,
  event,
  leave,
}: Omit<SeriesFormProps, 'others' | 'join'> & { leave: FormAction }) {
  const t = useTranslations('eventsDesk.series');
  return (
    <ActionForm action={leave}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={event.itemId} />
      <SubmitButton kind="plain">{t('leave')}</SubmitButton>
    </ActionForm>
  );
}
