import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile } from '#lib/events/calendar-file';
import type { CalendarEntry } from '#lib/events/calendar-view';
import { isCalcurseInstalled, takenInByCalcurse } from '#tests/support/calcurse';
import { readByIcalJs, readByNodeIcal } from '#tests/support/read-calendar';

const words = {
  name: 'Үмүт: иш-чаралар',
  hourUnknown: 'Сааты көрсөтүлгөн эмес.',
  cancelled: (title: string) => `Болбойт: ${title}`,
  postponed: (title: string) => `Кийинкиге калтырылды: ${title}`,
};
const place = { site: 'https://umut.example', path: '/ky/events/calendar.ics' };
const zone = 'Asia/Bishkek';

const entry: CalendarEntry = {
  uid: 'event-1',
  sequence: 3,
  lastModified: new Date('2026-01-05T06:07:08Z'),
  when: { kind: 'timed', startsAt: '2026-02-18T04:00:00.000Z', endsAt: '2026-02-18T11:30:00.000Z', zone },
  status: 'confirmed',
  statusReason: null,
  title: 'Балдар онкологиясы: өлкөдө дарылоо, үмүт; жаңы ыкмалар',
  text: 'Биринчи сап\nэкинчи сап, үтүр; чекит-үтүр \\ тескери',
  location: 'Бишкек, Чүй проспектиси',
  path: '/ky/events/konferentsiya',
};

const fileOf = (...entries: CalendarEntry[]): string => calendarFile(entries, words, place);
// node-ical takes quotation marks away and reads a written backslash before n as a break of the line: none for it.
const parsers = [
  ['ical.js', readByIcalJs, 'ңөүҢӨҮаб ,;:\\"n\n😀'],
  ['node-ical', readByNodeIcal, 'ңөүҢӨҮаб ,;:n\n😀'],
] as const;

describe.each(parsers)('a calendar file, read by %s', (_, read, letters) => {
  test('says the event in full, with its instants', () => {
    expect(read(fileOf(entry))).toEqual([
      {
        ...{ uid: 'event-1', sequence: 3, title: entry.title, status: 'CONFIRMED', isDays: false },
        ...{ from: '2026-02-18T04:00:00.000Z', until: '2026-02-18T11:30:00.000Z' },
        location: entry.location,
        text: `${entry.text}\n\nhttps://umut.example/ky/events/konferentsiya`,
        changedAt: '2026-01-05T06:07:08.000Z',
      },
    ]);
  });

  test('has whole days, a day whose hour is not known, and an open end', () => {
    const whens: CalendarEntry['when'][] = [
      { kind: 'days', from: '2026-02-18', until: '2026-02-20', zone },
      { kind: 'day', on: '2026-02-18', zone },
      { kind: 'timed', startsAt: '2026-02-18T04:00:00.000Z', endsAt: null, zone },
    ];
    const entries = read(fileOf(...whens.map((when, index) => ({ ...entry, uid: `event-${index}`, when }))));
    expect(entries.map(({ from, until, isDays }) => [from, until, isDays])).toEqual([
      ['2026-02-18', '2026-02-21', true],
      ['2026-02-18', '2026-02-19', true],
      ['2026-02-18T04:00:00.000Z', null, false],
    ]);
    expect(entries[1]?.text).toContain(words.hourUnknown);
  });

  test('says what was cancelled and postponed, with the reason', () => {
    const reason = { text: 'Учак учпай калды', language: 'ky' as const };
    const [cancelled, postponed] = read(
      fileOf(
        { ...entry, uid: 'event-a', status: 'cancelled', statusReason: reason },
        { ...entry, uid: 'event-b', status: 'postponed', statusReason: reason },
      ),
    );
    expect(cancelled).toMatchObject({ status: 'CANCELLED', title: `Болбойт: ${entry.title}` });
    expect(cancelled?.text).toContain(reason.text);
    expect(postponed).toMatchObject({ status: 'TENTATIVE', title: `Кийинкиге калтырылды: ${entry.title}` });
  });

  test('keeps whatever is written in it', () => {
    const text = fc.string({ unit: fc.constantFrom(...letters), maxLength: 200 });
    fc.assert(
      fc.property(text, (written) => {
        const title = written.replaceAll('\n', ' ').trim() || 'х';
        const [found] = read(fileOf({ ...entry, title, text: `.${written}.` }));
        expect(found?.title.trim()).toBe(title);
        expect(found?.text).toBe(`.${written}.\n\nhttps://umut.example/ky/events/konferentsiya`);
      }),
      { numRuns: 60 },
    );
  });
});

test('no line is longer than 75 octets, and no letter is split between two', () => {
  const long = 'ңөү'.repeat(400);
  const bytes = Buffer.from(fileOf({ ...entry, title: long, text: `😀${long}` }));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let end = bytes.indexOf('\r\n'); end >= 0; end = bytes.indexOf('\r\n', start)) {
    const line = bytes.subarray(start, end);
    expect(line.length).toBeLessThanOrEqual(75);
    expect(() => decoder.decode(line)).not.toThrow();
    start = end + 2;
  }
  expect(bytes.subarray(start)).toHaveLength(0);
  expect(bytes.subarray(-15).toString()).toBe('END:VCALENDAR\r\n');
});

test.skipIf(!isCalcurseInstalled())(
  'a calendar program takes it in, before and after a session is moved (needs calcurse: install it)',
  () => {
    const days: CalendarEntry = { ...entry, uid: 'event-2', when: { kind: 'day', on: '2026-02-18', zone } };
    expect(takenInByCalcurse(fileOf(entry, days), zone)).toEqual([
      expect.stringMatching(
        /^02\/18\/2026 @ 10:00 -> 02\/18\/2026 @ 17:30.*\|Балдар онкологиясы: өлкөдө дарылоо/,
      ),
      expect.stringMatching(/^02\/18\/2026 \[1\].* Балдар онкологиясы: өлкөдө дарылоо/),
    ]);
    const moved = { ...entry, sequence: 4, when: { ...entry.when, startsAt: '2026-02-18T06:00:00.000Z' } };
    expect(takenInByCalcurse(fileOf(moved as CalendarEntry), 'Europe/Berlin')).toEqual([
      expect.stringMatching(/^02\/18\/2026 @ 07:00 -> 02\/18\/2026 @ 12:30/),
    ]);
  },
);
