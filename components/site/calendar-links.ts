import { dayAfter, type When } from '#lib/core/when';

/** Calendars on the web that take an entry by its address. */
export const webCalendars = ['google', 'outlook', 'yandex'] as const;
export type WebCalendar = (typeof webCalendars)[number];

/** Their own names, the same in every language. */
export const webCalendarNames: Record<WebCalendar, string> = {
  google: 'Google',
  outlook: 'Outlook',
  yandex: 'Yandex',
};

/** What is put into a calendar. */
export interface CalendarItem {
  title: string;
  text: string;
  location: string | null;
  when: When;
}

/** The address by which calendar programs subscribe to a file and follow its changes. */
export function webcalAddress(url: string): string {
  return url.replace(/^https?:/, 'webcal:');
}

interface Times {
  /** ISO 8601 without fractions; days where hours are not known. */
  from: string;
  /** Exclusive. */
  until: string;
  isDays: boolean;
}

function timesOf(when: When): Times {
  const plain = (instant: string): string => new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
  switch (when.kind) {
    case 'timed':
      return { from: plain(when.startsAt), until: plain(when.endsAt ?? when.startsAt), isDays: false };
    case 'days':
      return { from: when.from, until: dayAfter(when.until), isDays: true };
    case 'day':
      return { from: when.on, until: dayAfter(when.on), isDays: true };
  }
}

const compact = (time: string): string => time.replace(/[-:]/g, '');

const targets: Record<
  WebCalendar,
  (item: CalendarItem, times: Times) => { address: string; query: [string, string | null][] }
> = {
  google: ({ title, text, location }, { from, until }) => ({
    address: 'https://calendar.google.com/calendar/render',
    query: [
      ['action', 'TEMPLATE'],
      ['text', title],
      ['dates', `${compact(from)}/${compact(until)}`],
      ['details', text],
      ['location', location],
    ],
  }),
  outlook: ({ title, text, location }, { from, until, isDays }) => ({
    address: 'https://outlook.live.com/calendar/0/deeplink/compose',
    query: [
      ['path', '/calendar/action/compose'],
      ['rru', 'addevent'],
      ['subject', title],
      ['startdt', from],
      ['enddt', until],
      ['body', text],
      ['location', location],
      ['allday', isDays ? 'true' : null],
    ],
  }),
  yandex: ({ title, text, location }, { from, until }) => ({
    address: 'https://calendar.yandex.ru/week',
    query: [
      ['sidebar', 'addEvent'],
      ['startTs', from],
      ['endTs', until],
      ['name', title],
      ['description', [location, text].filter(Boolean).join('\n')],
    ],
  }),
};

/** The address at which a calendar on the web offers to add an entry. Parameters are percent-encoded UTF-8. */
export function calendarAddress(calendar: WebCalendar, item: CalendarItem): string {
  const { address, query } = targets[calendar](item, timesOf(item.when));
  const pairs = query.flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${encodeURIComponent(value.toWellFormed())}`],
  );
  return `${address}?${pairs.join('&')}`;
}
