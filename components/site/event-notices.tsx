import { useLocale, useTranslations } from 'next-intl';
import type { EventPage } from '#lib/events/event-view';
import { whenInWords } from '#lib/i18n/when-in-words';

/** Why an event stands as it does, and where and when it was to be before, struck out with the reason. */
export function EventNotices({ event }: { event: EventPage }) {
  const t = useTranslations('event');
  const status = useTranslations('eventStatus');
  const locale = useLocale();
  const { statusReason, earlier } = event;
  if (!statusReason && earlier.length === 0) return null;
  return (
    <div className="notices">
      {statusReason ? (
        <p>
          <strong>{status(event.status)}.</strong>{' '}
          <span lang={statusReason.language}>{t('reason', { reason: statusReason.text })}</span>
        </p>
      ) : null}
      {earlier.map(({ when, place, reason }) => (
        <p key={JSON.stringify([when, place])}>
          {when
            ? t.rich('earlierWhen', { when: whenInWords(when, locale), s: (words) => <s>{words}</s> })
            : null}{' '}
          {place ? t.rich('earlierPlace', { place: place.text, s: (words) => <s>{words}</s> }) : null}{' '}
          {reason ? <span lang={reason.language}>{t('reason', { reason: reason.text })}</span> : null}
        </p>
      ))}
    </div>
  );
}
