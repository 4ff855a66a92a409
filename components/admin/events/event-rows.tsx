import { useTranslations } from 'next-intl';
import type { DeskEventRow } from '#lib/events/event-desk-view';
import { ItemRow } from '../item-row.tsx';

/** An event with the day on which it is, in words; null where none is known. */
export interface ShownEventRow {
  event: DeskEventRow;
  when: string | null;
  path: string;
}

/** Events in the desk's list. */
export function EventRows({ rows }: { rows: ShownEventRow[] }) {
  const t = useTranslations('eventsDesk');
  const statuses = useTranslations('eventStatus');
  return (
    <ol className="article-rows">
      {rows.map(({ event, when, path }) => (
        <ItemRow
          key={event.itemId}
          item={event}
          path={path}
          note={`${when ?? t('noDate')} · ${statuses(event.status)}`}
          untitled={t('unnamed')}
        />
      ))}
    </ol>
  );
}
