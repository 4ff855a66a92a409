import { useLocale, useTranslations } from 'next-intl';
import { languages } from '#lib/core/languages';
import type { DeskEventRow } from '#lib/events/event-desk-view';
import { LanguageMarks } from '../articles/language-marks.tsx';

/** An event with the day on which it is, in words; null where none is known. */
export interface ShownEventRow {
  event: DeskEventRow;
  when: string | null;
  path: string;
}

/** Events in the desk's list. */
export function EventRows({ rows }: { rows: ShownEventRow[] }) {
  return (
    <ol className="article-rows">
      {rows.map((row) => (
        <EventRow key={row.event.itemId} {...row} />
      ))}
    </ol>
  );
}

function EventRow({ event, when, path }: ShownEventRow) {
  const t = useTranslations('eventsDesk');
  const statuses = useTranslations('eventStatus');
  const locale = useLocale();
  const { languages: marks, sourceLanguage, status } = event;
  const named = [locale, sourceLanguage, ...languages].find((one) => marks[one].title.trim() !== '');
  return (
    <li className="article-row">
      <div>
        <h2>
          <a
            href={path}
            data-row=""
            className="article-row-title"
            lang={named && named !== locale ? named : undefined}
          >
            {named ? marks[named].title : t('unnamed')}
          </a>
        </h2>
        <p className="article-row-note">
          {when ?? t('noDate')} · {statuses(status)}
        </p>
      </div>
      <LanguageMarks marks={marks} />
    </li>
  );
}
