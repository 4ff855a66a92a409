import { expect, test } from 'vitest';
import { zone } from '#tests/factories/make-event';
import { timesOf } from '../../../app/[locale]/admin/events/[id]/event-form.ts';

function timesIn(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, text] of Object.entries({ zone, ...fields })) form.set(name, text);
  return timesOf(form);
}

test('whole days without a last one are the first day alone', () => {
  const first = { kind: 'days', firstDay: '2027-01-10' };
  expect(timesIn(first)).toEqual({ kind: 'days', zone, from: '2027-01-10', until: '2027-01-10' });
  expect(timesIn({ ...first, lastDay: '2027-01-12' })).toMatchObject({ until: '2027-01-12' });
});

test('an end without a day of its own is on the first day, and no end is none', () => {
  const timed = { kind: 'timed', firstDay: '2027-01-10', start: '10:00' };
  const start = { date: '2027-01-10', time: '10:00' };
  expect(timesIn(timed)).toEqual({ kind: 'timed', zone, start, end: null });
  expect(timesIn({ ...timed, end: '12:00' })).toMatchObject({ end: { date: '2027-01-10', time: '12:00' } });
});
