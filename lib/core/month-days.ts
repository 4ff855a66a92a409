import { dayAfter, daysOf, type When } from './when.ts';

/** What of a month happens on one of its days. */
export interface MonthDay<Card> {
  day: string;
  /** Shown here: they begin on this day, or before the month and go on. */
  begins: Card[];
  /** Begun on an earlier day of the month and not over yet. */
  goesOn: Card[];
}

function daysIn(month: string): string[] {
  const days: string[] = [];
  for (let day = `${month}-01`; day.startsWith(month); day = dayAfter(day)) days.push(day);
  return days;
}

/**
 * All days of a month (`2026-02`), the first one first. What the clocks of its own zone set into another month stands on the
 * first or last day of this one.
 */
export function toMonthDays<Card extends { when: When }>(
  month: string,
  cards: readonly Card[],
): MonthDay<Card>[] {
  const days = daysIn(month);
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const within = (day: string): string => {
    if (day < first) return first;
    return day > last ? last : day;
  };
  const spans = cards.map((card) => {
    const own = daysOf(card.when);
    return { card, from: within(own.first), until: within(own.last) };
  });
  return days.map((day) => ({
    day,
    begins: spans.filter(({ from }) => from === day).map(({ card }) => card),
    goesOn: spans.filter(({ from, until }) => from < day && day <= until).map(({ card }) => card),
  }));
}

/** The same days in weeks from Monday to Sunday; null where a week has days of another month. */
export function toWeeks<Day extends { day: string }>(days: readonly Day[]): (Day | null)[][] {
  const [first] = days;
  const before = first ? (new Date(first.day).getUTCDay() + 6) % 7 : 0;
  const places = [...new Array<null>(before).fill(null), ...days];
  const weeks = Math.ceil(places.length / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, place) => places[week * 7 + place] ?? null),
  );
}
