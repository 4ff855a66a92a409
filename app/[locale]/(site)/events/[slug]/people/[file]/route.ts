import { isId } from '#lib/core/id-shape';
import { personCalendarPath } from '#lib/events/event-paths';
import { eventCalendarAnswer, nameOfCalendar } from '../../../calendar-answer.ts';

type Props = { params: Promise<{ locale: string; slug: string; file: string }> };

/** All sessions of one person at the event, for calendars. */
export async function GET(_request: Request, { params }: Props) {
  const personId = nameOfCalendar((await params).file);
  return eventCalendarAnswer(params, isId(personId) ? { of: 'person', personId } : null, (path) =>
    personCalendarPath(path, personId ?? ''),
  );
}
