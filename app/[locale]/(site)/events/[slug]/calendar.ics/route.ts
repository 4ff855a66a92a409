import { eventCalendarPath } from '#lib/events/event-paths';
import { eventCalendarAnswer } from '../../calendar-answer.ts';

/** The event itself, for calendars. */
export function GET(_request: Request, { params }: { params: Promise<{ locale: string; slug: string }> }) {
  return eventCalendarAnswer(params, { of: 'event' }, eventCalendarPath);
}
