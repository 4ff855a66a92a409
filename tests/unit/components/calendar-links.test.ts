import { describe, expect, test } from 'vitest';
import {
  type CalendarItem,
  calendarAddress,
  webCalendars,
  webcalAddress,
} from '../../../components/site/calendar-links.ts';

const zone = 'Asia/Bishkek';
const item: CalendarItem = {
  title: 'Конференция & үмүт',
  text: 'Сап\nhttps://umut.example/ky/events/k?x=1',
  location: 'Бишкек, Чүй',
  when: { kind: 'timed', startsAt: '2026-02-18T04:00:00.000Z', endsAt: '2026-02-18T05:30:00.000Z', zone },
};

const queryOf = (calendar: (typeof webCalendars)[number], when: CalendarItem['when']) =>
  new URL(calendarAddress(calendar, { ...item, when })).searchParams;

describe('a link to a calendar on the web', () => {
  test.each(webCalendars)('of %s keeps every letter of what is said', (calendar) => {
    const values = [...queryOf(calendar, item.when).values()].join('\n');
    for (const said of [item.title, item.text, item.location]) expect(values).toContain(said);
  });

  test('says instants in UTC, and whole days with the day after them as their end', () => {
    expect(queryOf('google', item.when).get('dates')).toBe('20260218T040000Z/20260218T053000Z');
    expect(queryOf('outlook', item.when).get('startdt')).toBe('2026-02-18T04:00:00Z');
    const days: CalendarItem['when'] = { kind: 'days', from: '2026-02-18', until: '2026-02-20', zone };
    expect(queryOf('google', days).get('dates')).toBe('20260218/20260221');
    expect(queryOf('outlook', days).get('allday')).toBe('true');
    expect(queryOf('yandex', { kind: 'day', on: '2026-02-18', zone }).get('endTs')).toBe('2026-02-19');
  });
});

test('a subscription keeps the address of its file', () => {
  expect(webcalAddress('https://umut.example/ky/events/calendar.ics')).toBe(
    'webcal://umut.example/ky/events/calendar.ics',
  );
});
