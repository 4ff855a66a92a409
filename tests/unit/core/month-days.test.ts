import { expect, test } from 'vitest';
import { toMonthDays, toWeeks } from '#lib/core/month-days';
import type { When } from '#lib/core/when';

const zone = 'Asia/Bishkek';
const one = (name: string, when: When) => ({ name, when });
const days = (from: string, until: string): When => ({ kind: 'days', from, until, zone });

function shownOn(cards: ReturnType<typeof one>[], month = '2026-02') {
  const shown = toMonthDays(month, cards).filter(({ begins, goesOn }) => begins.length + goesOn.length > 0);
  return shown.map(({ day, begins, goesOn }) => ({
    ...{ day: day.slice(8), begins: begins.map(({ name }) => name), goesOn: goesOn.map(({ name }) => name) },
  }));
}

test('an event stands on each of its days, and begins on the first of them', () => {
  const cards = [
    one('congress', days('2026-02-18', '2026-02-20')),
    one('talk', { kind: 'timed', startsAt: '2026-02-19T04:00:00.000Z', endsAt: null, zone }),
  ];
  expect(shownOn(cards)).toEqual([
    { day: '18', begins: ['congress'], goesOn: [] },
    { day: '19', begins: ['talk'], goesOn: ['congress'] },
    { day: '20', begins: [], goesOn: ['congress'] },
  ]);
});

test('what began before a month begins with it, and what outlasts it ends with it', () => {
  const shown = shownOn([one('campaign', days('2026-01-15', '2026-03-15'))]);
  expect(shown).toHaveLength(28);
  expect(shown[0]).toEqual({ day: '01', begins: ['campaign'], goesOn: [] });
  expect(shown.at(-1)).toEqual({ day: '28', begins: [], goesOn: ['campaign'] });
});

test('what the clocks of its own zone set into another month is not lost', () => {
  // In Bishkek it is the first of March already.
  const startsAt = '2026-02-28T22:00:00.000Z';
  const abroad = one('abroad', { kind: 'timed', startsAt, endsAt: null, zone: 'America/New_York' });
  expect(shownOn([abroad], '2026-03')).toEqual([{ day: '01', begins: ['abroad'], goesOn: [] }]);
});

test('weeks run from Monday to Sunday, with empty places before the first day and behind the last', () => {
  const weeks = toWeeks(toMonthDays('2026-02', []));
  expect(weeks).toHaveLength(5);
  expect(weeks.map((week) => week.map((place) => place?.day.slice(8) ?? ''))).toEqual([
    ['', '', '', '', '', '', '01'],
    ['02', '03', '04', '05', '06', '07', '08'],
    ['09', '10', '11', '12', '13', '14', '15'],
    ['16', '17', '18', '19', '20', '21', '22'],
    ['23', '24', '25', '26', '27', '28', ''],
  ]);
});
