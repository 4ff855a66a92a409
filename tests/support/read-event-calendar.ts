import { expect } from 'vitest';
import { calendarFile } from '#lib/events/calendar-file';
import { type CalendarPart, findCalendar } from '#lib/events/calendar-public-queries';
import type { CalendarView } from '#lib/events/calendar-view';
import type { Newsroom } from '#tests/factories/newsroom';
import { type ReadEntry, readByIcalJs, readByNodeIcal } from './read-calendar.ts';

const words = {
  ...{ name: 'Events', hourUnknown: 'No hour.' },
  cancelled: (title: string) => `Cancelled: ${title}`,
  postponed: (title: string) => `Postponed: ${title}`,
};

/** What a Russian calendar below an event holds; null where there is none. */
export async function readEventCalendar(
  { database }: Newsroom,
  slug: string,
  part: CalendarPart,
): Promise<ReadEntry[] | null> {
  const answer = await findCalendar('ru', slug, part, database);
  if (answer?.status !== 'found') return null;
  return readCalendarView(answer.view);
}

/** The entries of a calendar as two parsers read its file, which must agree. */
export function readCalendarView(view: CalendarView): ReadEntry[] {
  const file = calendarFile(view.entries, words, { site: 'https://umut.example', path: '/c.ics' });
  const entries = readByIcalJs(file);
  expect(readByNodeIcal(file)).toEqual(entries);
  return entries;
}
