import { useTranslations } from 'next-intl';
import type { DeskEvent } from '#lib/events/event-desk-view';
import type { Locale } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';
import { FormText } from '../form-fields.tsx';

interface CloneEventFormProps {
  locale: Locale;
  event: DeskEvent;
  /** The id that the new event will have. */
  cloneId: string;
  clone: FormAction;
}

/** Begins another event like this one, on another day. */
export function CloneEventForm({ locale, event, cloneId, clone }: CloneEventFormProps) {
  const t = useTranslations('eventsDesk.clone');
  return (
    <ActionForm action={clone} fields={['firstDay-of-clone']}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={event.itemId} />
      <input type="hidden" name="newItemId" value={cloneId} />
      <p>{t('what')}</p>
      <FormText id="firstDay-of-clone" name="firstDay" type="date" label={t('firstDay')} />
      <SubmitButton kind="plain">{t('clone')}</SubmitButton>
    </ActionForm>
  );
}
