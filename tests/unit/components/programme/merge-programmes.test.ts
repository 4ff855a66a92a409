import { describe, expect, test } from 'vitest';
import type { Programme } from '#lib/events/programme';
import { inAll, makeProgramme, makeSession } from '#tests/factories/make-event';
import {
  mergedProgramme,
  programmeDifferences,
} from '../../../../components/admin/programme/merge-programmes.ts';

const named = (id: string, title: string) => makeSession(id, { title: inAll(title) });
const base = makeProgramme([named('a', 'A'), named('b', 'B')]);
const titlesOf = ({ sessions }: Programme): string[] => sessions.map(({ title }) => title.en);

describe('two programmes put together', () => {
  test('have what each side changed, and the sessions that each side added', () => {
    const ours = makeProgramme([named('a', 'Ours'), named('b', 'B'), named('mine', 'Mine')]);
    const theirs = makeProgramme([named('a', 'A'), named('theirs', 'Theirs'), named('b', 'B two')]);
    const merged = mergedProgramme(base, ours, theirs, {});
    expect(titlesOf(merged)).toEqual(['Ours en', 'Theirs en', 'B two en', 'Mine en']);
  });

  test('leave out what one side took out and the other did not touch', () => {
    const theirs = makeProgramme([named('b', 'B')]);
    const ours = makeProgramme([named('a', 'A'), named('b', 'Ours')]);
    expect(titlesOf(mergedProgramme(base, ours, theirs, {}))).toEqual(['Ours en']);
    expect(titlesOf(mergedProgramme(base, theirs, ours, {}))).toEqual(['Ours en']);
  });

  test('take of a session that both changed ours, unless theirs is chosen', () => {
    const [ours, theirs] = [makeProgramme([named('a', 'Ours')]), makeProgramme([named('a', 'Theirs')])];
    expect(titlesOf(mergedProgramme(base, ours, theirs, {}))).toEqual(['Ours en']);
    expect(titlesOf(mergedProgramme(base, ours, theirs, { 'session-a': 'theirs' }))).toEqual(['Theirs en']);
  });

  test('keep the rooms of both and lose no session where nobody knows what they were made of', () => {
    const large = { id: 'large', name: inAll('Large hall') };
    const ours = makeProgramme([named('mine', 'Mine')], { rooms: [large] });
    const theirs = makeProgramme([named('theirs', 'Theirs')], {
      rooms: [{ id: 'garden', name: inAll('Garden') }],
    });
    const merged = mergedProgramme(null, ours, theirs, {});
    expect(titlesOf(merged)).toEqual(['Theirs en', 'Mine en']);
    expect(merged.rooms.map(({ id }) => id)).toEqual(['large', 'garden']);
  });
});

describe('what both say of the whole programme', () => {
  const noted = (text: string) => makeProgramme(base.sessions, { note: inAll(text) });
  const sessions = [named('a', 'A'), named('b', 'B'), named('c', 'C')];
  const whole = makeProgramme(sessions);

  test('is asked where both changed it, whatever it is', () => {
    const ours = { ...noted('Ours'), origin: 'report' as const };
    const found = programmeDifferences(base, ours, noted('Theirs'));
    expect(found).toMatchObject([
      { kind: 'origin', ours: 'report', theirs: 'organisers', proposed: 'ours' },
      { kind: 'note', ours: inAll('Ours'), theirs: inAll('Theirs'), proposed: 'ours' },
    ]);
    expect(mergedProgramme(base, ours, noted('Theirs'), { note: 'theirs' }).note).toEqual(inAll('Theirs'));
  });

  test('stays as it was saved last where nobody knows what both were made of', () => {
    const left = makeProgramme([named('a', 'Old'), named('mine', 'Mine')], { note: inAll('Old') });
    const saved = makeProgramme([named('a', 'New')], { note: inAll('New') });
    const merged = mergedProgramme(null, left, saved, {});
    expect(merged.note).toEqual(inAll('New'));
    expect(titlesOf(merged)).toEqual(['New en', 'Mine en']);
  });

  test('is the name of a room that the other side gave it, and a room stays where a session is in it', () => {
    const [large, small] = whole.rooms;
    if (!large || !small) expect.fail('it has two rooms');
    const renamed = makeProgramme(sessions, { rooms: [{ ...large, name: inAll('Green hall') }, small] });
    expect(mergedProgramme(whole, whole, renamed, {}).rooms[0]?.name).toEqual(inAll('Green hall'));
    const without = makeProgramme(sessions, { rooms: [small] });
    expect(mergedProgramme(whole, whole, without, {}).rooms).toEqual([small]);
    const inIt = makeProgramme([makeSession('a', { roomId: 'large' })]);
    expect(mergedProgramme(whole, inIt, without, {}).rooms).toEqual([large, small]);
  });

  test('is the order of the side that changed it, and is asked where both did', () => {
    const retitled = makeProgramme([named('a', 'Ours'), named('b', 'B'), named('c', 'C')]);
    const turned = makeProgramme([...sessions].reverse());
    expect(titlesOf(mergedProgramme(whole, retitled, turned, {}))).toEqual(['C en', 'B en', 'Ours en']);
    const other = makeProgramme([named('b', 'B'), named('a', 'A'), named('c', 'C')]);
    expect(programmeDifferences(whole, turned, other)).toMatchObject([
      { kind: 'order', day: '2026-02-18', ours: ['c', 'b', 'a'], theirs: ['b', 'a', 'c'], proposed: 'ours' },
    ]);
    const chosen = mergedProgramme(whole, turned, other, { 'order-2026-02-18': 'theirs' });
    expect(titlesOf(chosen)).toEqual(['B en', 'A en', 'C en']);
  });

  test('does not hold a session twice that went to another day on one side', () => {
    const moved = makeProgramme([named('b', 'B'), makeSession('a', { day: '2026-02-19' })]);
    const merged = mergedProgramme(base, base, moved, {});
    expect(merged.sessions.map(({ id, day }) => [id, day])).toEqual([
      ['b', '2026-02-18'],
      ['a', '2026-02-19'],
    ]);
  });
});

test('sessions that say the same are no difference', () => {
  const theirs = makeProgramme([named('a', 'A'), named('b', 'Another')]);
  expect(programmeDifferences(base, base, theirs)).toMatchObject([{ id: 'b', proposed: 'theirs' }]);
});
