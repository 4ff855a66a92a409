import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';
import type { DeskAppointment } from '#lib/people/person-desk-view';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';

interface PostRemovalFormProps {
  locale: Locale;
  itemId: string;
  appointment: DeskAppointment;
  remove: FormAction;
}

/** Removes a post that was never held. */
export function PostRemovalForm({ locale, itemId, appointment, remove }: PostRemovalFormProps) {
  const t = useTranslations('peopleDesk.posts');
  return (
    <ActionForm action={remove}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={itemId} />
      <input type="hidden" name="appointmentId" value={appointment.appointmentId} />
      <input type="hidden" name="version" value={appointment.version} />
      <p>{t('removeWhat')}</p>
      <SubmitButton kind="grave">{t('remove')}</SubmitButton>
    </ActionForm>
  );
}
