import { findSessionsCalendar } from '#lib/events/calendar-public-queries';
import { sessionsCalendarPath } from '#lib/events/event-paths';
import { dependOn, markPage } from '#lib/platform/render-record';
import { calendarAnswer, standingFile } from '../../../events/calendar-answer.ts';
import { absentFile } from '../../../file-answer.ts';
import { loadPerson } from '../load-person.ts';

/** All sessions of a person at events, for calendars. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; slug: string }> },
) {
  const { locale, answer } = await loadPerson(params);
  if (!locale || !answer) return absentFile();
  dependOn(answer.freshness);
  if (answer.status !== 'found') return standingFile(answer, sessionsCalendarPath);
  const { view, freshness } = await findSessionsCalendar(locale, answer.view);
  dependOn(freshness);
  if (!view) return absentFile();
  markPage(200);
  return calendarAnswer(locale, view, sessionsCalendarPath(answer.view.path));
}
