import { findPublicCalendar } from '#lib/events/calendar-public-queries';
import { publicCalendarPath } from '#lib/events/event-paths';
import { dependOn, markPage } from '#lib/platform/render-record';
import { absentFile } from '../../file-answer.ts';
import { readerLocale } from '../../reader-locale.ts';
import { calendarAnswer } from '../calendar-answer.ts';

/** Every event in one language, for calendars that follow it. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const locale = await readerLocale(params);
  if (!locale) return absentFile();
  const { view, freshness } = await findPublicCalendar(locale);
  dependOn(freshness);
  markPage(200);
  return calendarAnswer(locale, view, publicCalendarPath(locale));
}
