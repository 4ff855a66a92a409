import { describe, expect, test } from 'vitest';
import { moveProgramme } from '#lib/events/move-programme';
import type { Programme } from '#lib/events/programme';
import { makeProgramme, makeSession, zone } from '#tests/factories/make-event';
import {
  daysIn,
  daysToEvent,
  removedFrom,
  withCopy,
  withDayInOrder,
  withMoved,
  without,
  withoutRoom,
  withPlaced,
  withRestored,
  withTimesOfBefore,
} from '../../../../components/admin/programme/programme-edits.ts';

const second = { day: '2026-02-19' };
const idsOf = ({ sessions }: Programme): string => sessions.map(({ id }) => id).join(' ');
const days = makeProgramme([
  makeSession('a'),
  makeSession('x', second),
  makeSession('b'),
  makeSession('y', second),
  makeSession('c'),
]);
const onFirst = (programme: Programme): string =>
  idsOf({ ...programme, sessions: programme.sessions.filter(({ day }) => day === '2026-02-18') });

describe('moving a session', () => {
  test('passes its neighbour of the same day, whatever stands between them', () => {
    expect(onFirst(withMoved(days, 'b', 'earlier'))).toBe('b a c');
    expect(onFirst(withMoved(days, 'b', 'later'))).toBe('a c b');
    expect(onFirst(withMoved(days, 'a', 'later'))).toBe('b a c');
  });

  test('at the edge of its day changes nothing', () => {
    expect(withMoved(days, 'a', 'earlier')).toBe(days);
    expect(withMoved(days, 'c', 'later')).toBe(days);
  });

  test('to another day keeps its hours by the clock', () => {
    const moved = withPlaced(days, 'a', { day: '2026-02-19', beforeId: 'y' }, zone);
    expect(idsOf(moved)).toBe('x b a y c');
    expect(moved.sessions.find(({ id }) => id === 'a')).toMatchObject({
      ...{ day: '2026-02-19', startsAt: '2026-02-19T04:00:00.000Z', endsAt: '2026-02-19T04:30:00.000Z' },
    });
  });

  test('before itself changes nothing', () => {
    expect(withPlaced(days, 'a', { day: '2026-02-18', beforeId: 'a' }, zone)).toBe(days);
  });

  test('all of a day by their hours leaves those without one behind the one that they follow', () => {
    const at = (hour: string) => ({ startsAt: `2026-02-18T${hour}:00:00.000Z`, endsAt: null });
    const programme = makeProgramme([
      makeSession('noon', at('06')),
      makeSession('after-noon', { startsAt: null, endsAt: null }),
      makeSession('morning', at('03')),
    ]);
    expect(idsOf(withDayInOrder(programme, '2026-02-18'))).toBe('morning noon after-noon');
  });
});

describe('taking out a session', () => {
  test('and putting it back gives the programme of before', () => {
    for (const id of ['a', 'b', 'c']) {
      const removed = removedFrom(days, id);
      if (!removed) expect.fail('it is not there');
      expect(onFirst(withRestored(without(days, id), removed))).toBe('a b c');
    }
  });

  test('and putting it back keeps what was done since, and leaves out a room that is gone', () => {
    const programme = makeProgramme([makeSession('a', { roomId: 'large' }), makeSession('b')]);
    const removed = removedFrom(programme, 'a');
    if (!removed) expect.fail('it is not there');
    const since = withCopy(withoutRoom(without(programme, 'a'), 'large'), 'b', 'copy');
    const back = withRestored(since, removed);
    expect(idsOf(back)).toBe('a b copy');
    expect(back.sessions[0]?.roomId).toBeNull();
  });
});

test('a programme has the days of its event and of its sessions, each once and in order', () => {
  const when = { kind: 'days', from: '2026-02-17', until: '2026-02-20', zone } as const;
  expect(daysIn(days, when)).toEqual(['2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20']);
  expect(daysIn(days, null)).toEqual(['2026-02-18', '2026-02-19']);
});

test('a programme is moved by days at the same hours, and back, but for what was changed since', () => {
  const when = { kind: 'day' as const, on: '2026-02-25', zone };
  const distance = daysToEvent(days, when);
  expect(distance).toBe(7);
  const moved = moveProgramme(days, zone, distance);
  expect(moved.sessions[0]).toMatchObject({ day: '2026-02-25', startsAt: '2026-02-25T04:00:00.000Z' });
  expect(withTimesOfBefore(moved, { before: days, moved })).toEqual(days);
  const added = withCopy(withPlaced(moved, 'b', { day: '2026-02-26', beforeId: 'y' }, zone), 'a', 'new');
  const back = withTimesOfBefore(added, { before: days, moved });
  const dayOf = (id: string) => back.sessions.find((session) => session.id === id)?.day;
  expect(['a', 'b', 'new'].map(dayOf)).toEqual(['2026-02-18', '2026-02-26', '2026-02-25']);
});
