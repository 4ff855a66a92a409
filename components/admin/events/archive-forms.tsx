import { useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locales';
import { ActionForm, type FormAction, SubmitButton } from '../action-form.tsx';

interface EventOfForm {
  locale: Locale;
  itemId: string;
}

/** Takes an event out of the lists. */
export function ArchiveEventForm({ locale, itemId, archive }: EventOfForm & { archive: FormAction }) {
  const t = useTranslations('eventsDesk.archive');
  return (
    <ActionForm action={archive}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={itemId} />
      <SubmitButton kind="plain">{t('archive')}</SubmitButton>
    </ActionForm>
  );
}

/** Brings an archived event back into them. */
export function UnarchiveEventForm({ locale, itemId, unarchive }: EventOfForm & { unarchive: FormAction }) {
  const t = useTranslations('eventsDesk.archive');
  return (
    <ActionForm action={unarchive}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="itemId" value={itemId} />
      <SubmitButton kind="plain">{t('unarchive')}</SubmitButton>
    </ActionForm>
  );
}
