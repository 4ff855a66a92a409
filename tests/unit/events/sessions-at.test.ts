import { expect, test } from 'vitest';
import { sessionsAt, turnsOf } from '#lib/events/sessions-at';
import { zone } from '#tests/factories/make-event';

const [first, second] = ['2026-02-18', '2026-02-19'];
/** Hours by the clock of Bishkek, six hours before UTC. */
const at = (hour: number, day = first): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + (hour - 6) * 3_600_000).toISOString();
const session = (id: string, hour: number, overrides: object = {}) => ({
  ...{ id, kind: 'session' as const, day: first, startsAt: at(hour), endsAt: null, room: { id: 'large' } },
  ...overrides,
});
const sessions = [
  session('ended', 9, { endsAt: at(10) }),
  session('open', 10),
  session('beside', 10, { room: { id: 'small' } }),
  session('following', 12),
  session('pause', 15, { kind: 'break', room: null, endsAt: at(16) }),
  session('last', 17),
  session('tomorrow', 9, { day: second, startsAt: at(9, second) }),
];
const idsAt = (moment: string) => {
  const { now, next } = sessionsAt(sessions, new Date(moment), zone);
  return [now, next].map((found) => found.map(({ id }) => id).join(' '));
};

test('a session without an end is on until the next one of its room begins, the house has a break, or the day is over', () => {
  expect(idsAt(at(9))).toEqual(['ended', 'open beside']);
  expect(idsAt(at(11))).toEqual(['open beside', 'following']);
  expect(idsAt(at(12))).toEqual(['beside following', 'pause']);
  expect(idsAt(at(15))).toEqual(['pause', 'last']);
  expect(idsAt(at(23))).toEqual(['last', '']);
  expect(idsAt(at(24))).toEqual(['', 'tomorrow']);
  const turns = turnsOf(sessions, zone).map((turn) => turn.toISOString());
  expect(turns).toEqual(expect.arrayContaining([at(12), at(24), at(24, second)]));
});
