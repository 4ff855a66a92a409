import { useTranslations } from 'next-intl';
import type { DeskEventRow } from '#lib/events/event-desk-view';
import { localeNames } from '#lib/i18n/locales';
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
  const toldOtherwise = ({ toldOtherwise: languages }: DeskEventRow): string | null =>
    languages.length > 0
      ? t('toldOtherwise.mark', { languages: languages.map((one) => localeNames[one]).join(', ') })
      : null;
  return (
    <ol className="article-rows">
      {rows.map(({ event, when, path }) => (
        <ItemRow
          key={event.itemId}
          item={event}
          path={path}
          note={[when ?? t('noDate'), statuses(event.status), toldOtherwise(event)]
            .filter(Boolean)
            .join(' · ')}
          untitled={t('unnamed')}
        />
      ))}
    </ol>
  );
}
