import { useLocale, useTranslations } from 'next-intl';
import type { FactChangeView } from '#lib/events/event-view';
import { formatPartialDate } from '#lib/i18n/dates';

/** What became of a programme beside its sessions, in one line of a list. */
export function FactChangeLine({ change }: { change: FactChangeView }) {
  const t = useTranslations('programmeChanges');
  const locale = useLocale();
  if (change.kind === 'origin') return <li>{t(`origin.${change.origin}`)}</li>;
  if (change.kind === 'order') return <li>{t('order', { day: formatPartialDate(change.day, locale) })}</li>;
  if (change.kind === 'room') {
    const { before, after } = change;
    return <li>{t('room', { before, after: after.text })}</li>;
  }
  const { note } = change;
  if (!note) return <li>{t('noteGone')}</li>;
  return (
    <li>
      {t('note')} <span lang={note.language}>{note.text}</span>
    </li>
  );
}
