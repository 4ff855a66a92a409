import { describe, expect, test } from 'vitest';
import type { Programme } from '#lib/events/programme';
import { inAll, makeProgramme, makeSession } from '#tests/factories/make-event';
import {
  mergedProgramme,
  sessionDifferences,
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
    expect(titlesOf(mergedProgramme(base, ours, theirs, { a: 'theirs' }))).toEqual(['Theirs en']);
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

test('sessions that say the same are no difference', () => {
  const theirs = makeProgramme([named('a', 'A'), named('b', 'Another')]);
  expect(sessionDifferences(base, base, theirs)).toMatchObject([{ id: 'b', proposed: 'theirs' }]);
});
