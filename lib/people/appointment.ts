import { type PartialDate, parsePartialDate } from '#lib/core/partial-date';

/** When a post was held, as far as is known, and a day on which a source names the person in it. */
export interface Held {
  heldFrom: PartialDate | null;
  heldUntil: PartialDate | null;
  attestedOn: PartialDate;
}

/** The first moment that a partial date may mean, for comparison only. */
function firstMoment(date: PartialDate): number {
  const parts = parsePartialDate(date);
  return parts ? Date.UTC(parts.year, parts.month - 1, parts.day) : 0;
}

/** The last day that a partial date may mean. */
function lastMoment(date: PartialDate): number {
  const parts = parsePartialDate(date);
  if (!parts) return 0;
  const { precision, year, month, day } = parts;
  if (precision === 'day') return Date.UTC(year, month - 1, day);
  const months = { year: 12, quarter: 3, month: 1 }[precision];
  return Date.UTC(year, month - 1 + months, 0);
}

/** Whether a post would have been over before it began. */
export function endsBeforeItBegins({ heldFrom, heldUntil }: Omit<Held, 'attestedOn'>): boolean {
  return heldFrom !== null && heldUntil !== null && lastMoment(heldUntil) < firstMoment(heldFrom);
}

/** The appointment that stood on a day: one whose dates hold it, else the one attested nearest to it. */
export function appointmentOn<Appointment extends Held>(
  appointments: readonly Appointment[],
  day: PartialDate,
): Appointment | null {
  const [first, last] = [firstMoment(day), lastMoment(day)];
  const possible = appointments.filter(
    ({ heldFrom, heldUntil }) =>
      (!heldFrom || firstMoment(heldFrom) <= last) && (!heldUntil || first <= lastMoment(heldUntil)),
  );
  const distance = ({ attestedOn }: Appointment): number => Math.abs(firstMoment(attestedOn) - first);
  return possible.sort((one, other) => distance(one) - distance(other))[0] ?? null;
}

/** Newest first: posts that nobody ended, then by their end; among equals by what is known last. */
export function newestFirst<Appointment extends Held>(appointments: readonly Appointment[]): Appointment[] {
  const end = ({ heldUntil }: Held): number => (heldUntil ? lastMoment(heldUntil) : Number.MAX_SAFE_INTEGER);
  const known = ({ heldFrom, attestedOn }: Held): number => firstMoment(heldFrom ?? attestedOn);
  return [...appointments].sort((one, other) => end(other) - end(one) || known(other) - known(one));
}
