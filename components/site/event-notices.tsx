import { useTranslations } from 'next-intl';
import type { EventPage } from '#lib/events/event-view';
import { EarlierTimeOrPlace } from './earlier-time-or-place.tsx';

/** Why an event stands as it does, and where and when it was to be before, struck out with the reason. */
export function EventNotices({ event }: { event: EventPage }) {
  const t = useTranslations('event');
  const status = useTranslations('eventStatus');
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
      {earlier.map((one) => (
        <p key={JSON.stringify([one.when, one.place])}>
          <EarlierTimeOrPlace
            earlier={one.reason?.text === statusReason?.text ? { ...one, reason: null } : one}
          />
        </p>
      ))}
    </div>
  );
}
