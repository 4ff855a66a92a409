import { sessionCalendarPath } from '#lib/events/event-paths';
import { eventCalendarAnswer, nameOfCalendar } from '../../../calendar-answer.ts';

type Props = { params: Promise<{ locale: string; slug: string; file: string }> };

/** One session of the programme, for calendars. */
export async function GET(_request: Request, { params }: Props) {
  const sessionId = nameOfCalendar((await params).file);
  return eventCalendarAnswer(params, sessionId ? { of: 'session', sessionId } : null, (path) =>
    sessionCalendarPath(path, sessionId ?? ''),
  );
}
