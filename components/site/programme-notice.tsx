import { useTranslations } from 'next-intl';
import { daysOf } from '#lib/core/when';
import type { EventPage, ProgrammeView } from '#lib/events/event-view';

/** What a reader must know before the hours of a programme: that its event is off, or has other days by now. */
export function ProgrammeNotice({ event, programme }: { event: EventPage; programme: ProgrammeView }) {
  const t = useTranslations('programme');
  const { first, last } = daysOf(event.when);
  const isElsewhere = programme.days.some(({ day }) => day < first || day > last);
  if (event.phase !== 'off' && !isElsewhere) return null;
  return (
    <div className="notices">
      <p>{t(event.phase === 'off' ? 'ofEventOff' : 'ofOtherDays')}</p>
    </div>
  );
}
