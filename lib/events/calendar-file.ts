import ical, { ICalEventStatus } from 'ical-generator';
import { dayAfter, type When } from '#lib/core/when';
import type { CalendarEntry } from './calendar-view.ts';

/** The words of a calendar file in its language. */
export interface CalendarWords {
  /** What the calendar is called. */
  name: string;
  hourUnknown: string;
  cancelled: (title: string) => string;
  postponed: (title: string) => string;
}

const statuses = {
  planned: ICalEventStatus.TENTATIVE,
  confirmed: ICalEventStatus.CONFIRMED,
  moved: ICalEventStatus.CONFIRMED,
  postponed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

/** How often a subscription should look, in seconds. */
const refreshSeconds = 3_600;

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Instants stand in UTC, so that no program has to know a zone; whole days have none. */
function timesOf(when: When): { start: Date; end?: Date; allDay?: true } {
  switch (when.kind) {
    case 'timed':
      return { start: new Date(when.startsAt), ...(when.endsAt ? { end: new Date(when.endsAt) } : {}) };
    case 'days':
      return { start: midnight(when.from), end: midnight(dayAfter(when.until)), allDay: true };
    case 'day':
      return { start: midnight(when.on), end: midnight(dayAfter(when.on)), allDay: true };
  }
}

function titleOf({ status, title }: CalendarEntry, words: CalendarWords): string {
  if (status === 'cancelled') return words.cancelled(title);
  return status === 'postponed' ? words.postponed(title) : title;
}

function textOf(entry: CalendarEntry, words: CalendarWords, url: string): string {
  const { statusReason, when, text } = entry;
  const lines = [statusReason?.text, when.kind === 'day' ? words.hourUnknown : null, text, url];
  return lines.filter(Boolean).join('\n\n');
}

/** A calendar as RFC 5545 writes it. `site` is the origin without a final slash, `path` where the file stands. */
export function calendarFile(
  entries: readonly CalendarEntry[],
  words: CalendarWords,
  { site, path }: { site: string; path: string },
): string {
  const calendar = ical({
    name: words.name,
    prodId: { company: 'Umut', product: 'Portal', language: 'EN' },
    source: `${site}${path}`,
    ttl: refreshSeconds,
  });
  for (const entry of entries) {
    const url = `${site}${entry.path}`;
    calendar.createEvent({
      ...timesOf(entry.when),
      id: entry.uid,
      sequence: entry.sequence,
      stamp: entry.lastModified,
      lastModified: entry.lastModified,
      summary: titleOf(entry, words),
      description: textOf(entry, words, url),
      url,
      status: statuses[entry.status],
      ...(entry.location ? { location: entry.location } : {}),
    });
  }
  // The library leaves the end of the last line to its caller.
  return `${calendar.toString()}\r\n`;
}
