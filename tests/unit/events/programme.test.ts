import { describe, expect, test } from 'vitest';
import { newId } from '#lib/core/ids';
import type { When } from '#lib/core/when';
import { factChanges, programmeChanges } from '#lib/events/programme-changes';
import { programmeProblems } from '#lib/events/programme-problems';
import { mostWarnings, programmeWarnings } from '#lib/events/programme-warnings';
import { inAll, makeProgramme, makeSession, zone } from '#tests/factories/make-event';

const person = newId();
const when: When = { kind: 'timed', startsAt: '2026-02-18T04:00:00Z', endsAt: '2026-02-18T11:00:00Z', zone };
const at = (from: string, until: string) => ({
  startsAt: `2026-02-18T${from}:00.000Z`,
  endsAt: `2026-02-18T${until}:00.000Z`,
});
const seen = { whens: [when], language: 'en' as const };
const codes = (problems: { code: string }[]): string[] => problems.map(({ code }) => code);

describe('a programme', () => {
  test('has no problem and no warning where all is well', () => {
    const programme = makeProgramme([
      makeSession('one', { roomId: 'large', ...at('04:00', '05:00') }),
      makeSession('pause', { kind: 'break', ...at('05:00', '05:30') }),
      makeSession('two', { roomId: 'large', ...at('05:30', '06:00') }),
    ]);
    expect(programmeProblems(programme, seen)).toEqual([]);
    expect(programmeWarnings(programme, when)).toEqual([]);
  });

  test('warns of a room and of a person in two places at once, once for each pair', () => {
    const speaker = { people: [{ personId: person, role: 'speaker' as const }] };
    const programme = makeProgramme([
      makeSession('one', { roomId: 'large', ...at('04:00', '05:00'), ...speaker }),
      makeSession('two', { roomId: 'large', ...at('04:30', '05:30') }),
      makeSession('three', { roomId: 'small', ...at('04:59', '06:00'), ...speaker }),
      makeSession('four', { roomId: 'small', ...at('06:00', '07:00'), ...speaker }),
    ]);
    expect(programmeWarnings(programme, when)).toEqual([
      { kind: 'roomTwice', roomId: 'large', sessionIds: ['one', 'two'] },
      { kind: 'personTwice', personId: person, sessionIds: ['one', 'three'] },
    ]);
  });

  test('warns of the first of many, however many sessions are at one time in one room', () => {
    const sessions = Array.from({ length: 300 }, (_, index) => makeSession(`s${index}`, { roomId: 'large' }));
    expect(programmeWarnings(makeProgramme(sessions), when)).toHaveLength(mostWarnings);
    const early = sessions.map((session) => ({ ...session, roomId: null, ...at('01:00', '02:00') }));
    expect(programmeWarnings(makeProgramme(early), when)).toHaveLength(mostWarnings);
  });

  test('names its sessions in the language of whoever mends it', () => {
    const programme = makeProgramme([makeSession('a', { day: '2026-02-19' })]);
    const named = (language: 'ky' | 'en') => programmeProblems(programme, { ...seen, language })[0]?.params;
    expect([named('ky'), named('en')]).toEqual([{ session: 'Session a ky' }, { session: 'Session a en' }]);
  });

  test('warns of a session below one of its room that begins later, and of none in another room or without an hour', () => {
    const programme = makeProgramme([
      makeSession('late', { roomId: 'large', ...at('05:00', '06:00') }),
      makeSession('early', { roomId: 'large', ...at('04:00', '05:00') }),
      makeSession('beside', { roomId: 'small', ...at('04:00', '05:00') }),
      makeSession('some time', { roomId: 'large', startsAt: null, endsAt: null }),
    ]);
    expect(programmeWarnings(programme, when)).toEqual([{ kind: 'outOfOrder', sessionId: 'early' }]);
  });

  test('may go on into the night after its event', () => {
    const late = makeProgramme([makeSession('a', { endsAt: '2026-02-18T20:00:00.000Z' })]);
    expect(programmeProblems(late, seen)).toEqual([]);
  });

  test('warns of a session outside of the hours of its event', () => {
    const early = makeProgramme([makeSession('one', at('03:30', '04:30'))]);
    expect(programmeWarnings(early, when)).toEqual([{ kind: 'outsideHours', sessionId: 'one' }]);
  });

  test.each([
    ['no session', makeProgramme([]), ['sessionNeeded']],
    [
      'an end before the start',
      makeProgramme([makeSession('a', at('05:00', '04:00'))]),
      ['sessionEndsBeforeStart'],
    ],
    ['an end without a start', makeProgramme([makeSession('a', { startsAt: null })]), ['sessionStartNeeded']],
    [
      'another day than the event',
      makeProgramme([makeSession('a', { day: '2026-02-19' })]),
      ['sessionOutsideEvent'],
    ],
    [
      'an end long after the event',
      makeProgramme([makeSession('a', { endsAt: '9999-12-31T00:00:00.000Z' })]),
      ['sessionOutsideEvent'],
    ],
    ['a room that is not there', makeProgramme([makeSession('a', { roomId: 'attic' })]), ['roomMissing']],
    [
      'a person twice in a session',
      makeProgramme([
        makeSession('a', {
          people: [
            { personId: person, role: 'speaker' },
            { personId: person, role: 'moderator' },
          ],
        }),
      ]),
      ['personTwiceInSession'],
    ],
    [
      'no title in any language',
      makeProgramme([makeSession('a', { title: { ky: '', ru: ' ', en: '' } })]),
      ['sessionTitleNeeded'],
    ],
  ])('with %s is not released', (_, programme, expected) => {
    expect(codes(programmeProblems(programme, seen))).toEqual(expected);
  });

  test('says what changed since the one before: what is new, moved, renamed and gone', () => {
    const before = makeProgramme([makeSession('kept'), makeSession('moved'), makeSession('gone')]);
    const after = makeProgramme([
      makeSession('kept'),
      makeSession('moved', { ...at('06:00', '06:30'), roomId: 'small' }),
      makeSession('new'),
    ]);
    expect(programmeChanges(before, after)).toEqual([
      expect.objectContaining({ kind: 'changed', parts: ['time', 'room'] }),
      expect.objectContaining({ kind: 'added', after: expect.objectContaining({ id: 'new' }) }),
      expect.objectContaining({ kind: 'removed', before: expect.objectContaining({ id: 'gone' }) }),
    ]);
    expect(programmeChanges(after, after)).toEqual([]);
  });

  test('says which room has another name, what the note says, where it comes from, and that the order is another', () => {
    const sessions = [makeSession('one', { roomId: 'large' }), makeSession('two')];
    const before = makeProgramme(sessions);
    const [large, small] = before.rooms;
    if (!large || !small) expect.fail('it has two rooms');
    const after = makeProgramme([...sessions].reverse(), {
      ...{ origin: 'report', note: inAll('Preliminary') },
      rooms: [
        { ...large, name: inAll('Green hall') },
        { ...small, name: inAll('Nobody sits there') },
      ],
    });
    expect(factChanges(before, after)).toEqual([
      { kind: 'origin', after: 'report' },
      { kind: 'note', before: before.note, after: after.note },
      { kind: 'room', before: large, after: after.rooms[0] },
      { kind: 'order', day: '2026-02-18' },
    ]);
    expect(factChanges(before, before)).toEqual([]);
    const sorted = makeProgramme([makeSession('two'), makeSession('one', at('06:00', '06:30'))]);
    expect(factChanges({ ...before, rooms: [] }, sorted)).toEqual([]);
  });
});
