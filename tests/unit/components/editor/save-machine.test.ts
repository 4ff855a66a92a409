import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameJson } from '#lib/core/same-json';
import {
  type Answer,
  answered,
  askForRevision,
  type Base,
  beginSaving,
  isConfirmed,
  putOursOnTop,
  restore,
  type SaveState,
  type Sending,
  send,
  takeTheirs,
  typed,
  wake,
} from '../../../../components/admin/editor/saving/save-machine.ts';

const base = { revisionId: 'r1', draftVersion: 0, redactions: 0 };
const at = '2026-11-25T10:00:00.000Z';
const fresh = () => beginSaving('a', base, null);

function sentAfter(state: SaveState<string>, now: number): SaveState<string> {
  const next = send(state, now);
  expect(next.inFlight).not.toBeNull();
  return next;
}

const savedAs = (draftVersion: number): Answer<string> => ({
  kind: 'saved',
  base: { ...base, draftVersion },
  savedAt: at,
});

describe('the saving of what is typed', () => {
  test('waits a second after the last key', () => {
    const state = typed(typed(fresh(), 'ab', 0), 'abc', 600);
    expect(send(state, 1_599).inFlight).toBeNull();
    expect(send(state, 1_600).inFlight).toEqual({ act: 'draft', content: 'abc', base });
  });

  test('does not wait for ever for somebody who never pauses', () => {
    let state = fresh();
    for (let now = 0; now <= 10_000; now += 500) state = typed(state, `a${now}`, now);
    expect(send(state, 10_000).inFlight?.content).toBe('a10000');
  });

  test('sends one thing at a time, and what was typed meanwhile afterwards', () => {
    let state = sentAfter(typed(fresh(), 'ab', 0), 1_000);
    state = typed(state, 'abc', 1_100);
    expect(state.dueAt).toBeNull();
    expect(send(state, 9_000).inFlight).toBe(state.inFlight);
    state = answered(state, savedAs(1), 1_200);
    expect(isConfirmed(state)).toBe(false);
    expect(send(state, 2_200).inFlight).toMatchObject({ content: 'abc', base: { draftVersion: 1 } });
  });

  test('sends nothing for what was typed and taken back', () => {
    const state = send(typed(typed(fresh(), 'ab', 0), 'a', 100), 5_000);
    expect(state).toMatchObject({ inFlight: null, dueAt: null, changedAt: null });
  });

  test('sends again unchanged what was never answered, and only then what is newer', () => {
    let state = sentAfter(typed(fresh(), 'ab', 0), 1_000);
    state = typed(state, 'abc', 1_100);
    state = answered(state, { kind: 'unanswered', isOffline: true }, 2_000);
    expect(state.trouble).toEqual({ kind: 'offline' });
    expect(send(state, 3_999).inFlight).toBeNull();
    state = sentAfter(state, 4_000);
    expect(state.inFlight).toEqual({ act: 'draft', content: 'ab', base });
    state = answered(state, savedAs(1), 4_100);
    expect(state.trouble).toBeNull();
    expect(send(state, 5_100).inFlight).toMatchObject({ content: 'abc', base: { draftVersion: 1 } });
  });

  test('tries less and less often, at once when there is hope, and never more than 30 seconds apart', () => {
    let state = sentAfter(typed(fresh(), 'ab', 0), 1_000);
    const pauses: number[] = [];
    for (let now = 0, tries = 0; tries < 7; tries += 1) {
      state = answered(state, { kind: 'unanswered', isOffline: false }, now);
      pauses.push((state.dueAt ?? 0) - now);
      now = state.dueAt ?? 0;
      state = sentAfter(state, now);
    }
    expect(pauses).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
    state = answered(state, { kind: 'signedOut' }, 500_000);
    expect(send(wake(state, 500_001), 500_001).inFlight).toMatchObject({ content: 'ab' });
  });

  test('that is refused waits until something else is typed', () => {
    let state = sentAfter(typed(fresh(), 'ab', 0), 1_000);
    state = answered(state, { kind: 'refused', reasons: ['Too long.'] }, 1_100);
    expect(send(wake(state, 90_000), 90_000).inFlight).toBeNull();
    expect(send(typed(state, 'abc', 90_000), 91_000).inFlight).toMatchObject({ content: 'abc' });
    expect(send(typed(state, 'a', 90_000), 91_000).trouble).toBeNull();
  });
});

describe('a save that was asked for', () => {
  test('goes out at once and becomes a revision', () => {
    const state = sentAfter(askForRevision(typed(fresh(), 'ab', 0), 10), 10);
    expect(state.inFlight).toEqual({ act: 'revision', content: 'ab', base });
    const done = answered(state, { kind: 'saved', base: { ...base, revisionId: 'r2' }, savedAt: at }, 20);
    expect(done).toMatchObject({ isRevisionAsked: false, base: { revisionId: 'r2' }, dueAt: null });
  });

  test('while a draft is under way, follows it', () => {
    let state = sentAfter(typed(fresh(), 'ab', 0), 1_000);
    state = answered(askForRevision(state, 1_010), savedAs(1), 1_100);
    expect(send(state, 1_100).inFlight).toMatchObject({ act: 'revision', base: { draftVersion: 1 } });
  });
});

describe('words that somebody else saved meanwhile', () => {
  const theirs = { content: 'x', base: { ...base, draftVersion: 4 }, by: 'Айгүл', at };
  const collided = () =>
    answered(sentAfter(typed(fresh(), 'ab', 0), 1_000), { kind: 'conflict', theirs }, 1_100);

  test('stop the saving until somebody chooses', () => {
    const state = typed(collided(), 'abc', 2_000);
    expect(state.trouble).toEqual({ kind: 'conflict', theirs });
    expect(send(wake(askForRevision(state, 9_000), 9_000), 9_000).inFlight).toBeNull();
  });

  test('become a revision before ours are put on top of them', () => {
    let state = sentAfter(putOursOnTop(collided(), 2_000), 2_000);
    expect(state.inFlight).toEqual({ act: 'rescue', content: 'x', base: theirs.base });
    const kept = { ...base, revisionId: 'r2' };
    state = answered(state, { kind: 'saved', base: kept, savedAt: at }, 2_100);
    expect(send(state, 2_100).inFlight).toEqual({ act: 'draft', content: 'ab', base: kept });
  });

  test('need no rescue where they are a revision already', () => {
    const revision = { ...theirs, base: { ...base, revisionId: 'r9' } };
    const before = sentAfter(typed(fresh(), 'ab', 0), 1_000);
    const state = putOursOnTop(answered(before, { kind: 'conflict', theirs: revision }, 1_100), 2_000);
    expect(send(state, 2_000).inFlight).toEqual({ act: 'draft', content: 'ab', base: revision.base });
  });

  test('can be taken over', () => {
    expect(isConfirmed(takeTheirs(theirs))).toBe(true);
    expect(takeTheirs(theirs).current).toBe('x');
  });

  test('are no conflict where they are ours, or what was there before', () => {
    const before = sentAfter(typed(fresh(), 'ab', 0), 1_000);
    const same = answered(before, { kind: 'conflict', theirs: { ...theirs, content: 'ab' } }, 1_100);
    expect(same).toMatchObject({ trouble: null, dueAt: null, base: theirs.base });
    const untouched = answered(before, { kind: 'conflict', theirs: { ...theirs, content: 'a' } }, 1_100);
    expect(send(untouched, 1_100).inFlight).toEqual({ act: 'draft', content: 'ab', base: theirs.base });
  });
});

describe('words that a browser kept', () => {
  const kept = { content: 'kept', base: { ...base, draftVersion: 2 } };

  test('follow on what they were typed on', () => {
    const state = beginSaving('a', kept.base, at);
    expect(send(restore(state, kept, 0), 1_000).inFlight).toMatchObject({ act: 'draft', content: 'kept' });
  });

  test('that were on their way when their window was closed are recognised, whatever is typed meanwhile', () => {
    const taken = restore(beginSaving('a', kept.base, at), kept, 0);
    const first = send(typed(taken, 'kept and more', 10), 1_100);
    expect(first.inFlight).toEqual({ act: 'draft', ...kept });
    const next = { ...base, draftVersion: 3 };
    const second = answered(first, { kind: 'saved', base: next, savedAt: at }, 1_200);
    expect(send(second, 2_300).inFlight).toEqual({ act: 'draft', content: 'kept and more', base: next });
  });

  test('are put on top of what somebody else went on to write, which becomes a revision first', () => {
    const state = beginSaving('theirs', { ...base, draftVersion: 5 }, at);
    const first = sentAfter(restore(state, kept, 0), 1_000);
    expect(first.inFlight).toMatchObject({ act: 'rescue', content: 'theirs', base: { draftVersion: 5 } });
    const saved = { ...base, revisionId: 'r2' };
    const next = answered(first, { kind: 'saved', base: saved, savedAt: at }, 1_100);
    expect(send(next, 1_100).inFlight).toEqual({ act: 'draft', content: 'kept', base: saved });
  });
});

/** A server as the commands behind it promise: a draft on its version, idempotent, with a list of revisions. */
class FakeServer {
  content = 'a';
  version = 0;
  revisions = ['a'];
  #before: Base | null = null;

  get base(): Base {
    return { revisionId: `r${this.revisions.length}`, draftVersion: this.version, redactions: 0 };
  }

  receive({ act, content, base: sentBase }: Sending<string>): Answer<string> {
    const isRepeated = content === this.content && isSameJson(sentBase, this.#before);
    if (!isRepeated && !isSameJson(sentBase, this.base)) {
      return { kind: 'conflict', theirs: { content: this.content, base: this.base, by: null, at: null } };
    }
    if (!isRepeated) {
      this.#before = sentBase;
      this.content = content;
      this.version += 1;
    }
    if (act !== 'draft') {
      if (this.revisions.at(-1) !== content) this.revisions.push(content);
      this.version = 0;
    }
    return { kind: 'saved', base: this.base, savedAt: at };
  }
}

type Weather = 'fair' | 'lost on the way' | 'answer lost' | 'signed out';
const anyWeather = fc.constantFrom<Weather>('fair', 'fair', 'lost on the way', 'answer lost', 'signed out');
const anyMoment = fc.record({
  keys: fc.option(fc.stringMatching(/^[a-z]{1,3}$/)),
  isSave: fc.boolean(),
  weather: anyWeather,
  passes: fc.constantFrom(300, 1_000, 40_000),
});

/** Runs one attempt, if one is due, through the weather. */
function attempt(
  state: SaveState<string>,
  server: FakeServer,
  weather: Weather,
  now: number,
): SaveState<string> {
  const next = send(state, now);
  if (!next.inFlight) return next;
  if (weather === 'signed out') return answered(next, { kind: 'signedOut' }, now);
  if (weather === 'lost on the way') return answered(next, { kind: 'unanswered', isOffline: true }, now);
  const answer = server.receive(next.inFlight);
  return answered(next, weather === 'fair' ? answer : { kind: 'unanswered', isOffline: false }, now);
}

describe('whatever the network does', () => {
  test('a writer alone never meets a conflict, and in the end the server has the last words', () => {
    fc.assert(
      fc.property(fc.array(anyMoment, { maxLength: 30 }), (moments) => {
        const server = new FakeServer();
        let [state, now, last] = [fresh(), 0, 'a'];
        for (const { keys, isSave, weather, passes } of moments) {
          now += passes;
          if (keys !== null) {
            last += keys;
            state = typed(state, last, now);
          }
          if (isSave) state = askForRevision(state, now);
          state = attempt(state, server, weather, now);
          expect(state.trouble?.kind).not.toBe('conflict');
          if (isConfirmed(state)) expect(server.content).toBe(last);
        }
        for (let tries = 0; tries < 6; tries += 1) {
          now += 60_000;
          state = attempt(state, server, 'fair', now);
        }
        expect(isConfirmed(state)).toBe(true);
        expect(server.content).toBe(last);
      }),
    );
  });

  test('of two writers nobody loses words: what one puts aside is in the list of revisions', () => {
    const anyTurn = fc.record({ who: fc.nat(1), weather: anyWeather, isOnTop: fc.boolean() });
    fc.assert(
      fc.property(fc.array(anyTurn, { maxLength: 24 }), (turns) => {
        const server = new FakeServer();
        const states = [fresh(), fresh()];
        turns.forEach(({ who, weather, isOnTop }, turn) => {
          const now = turn * 60_000;
          let state = states[who] ?? fresh();
          if (state.trouble?.kind === 'conflict') {
            state = isOnTop ? putOursOnTop(state, now) : takeTheirs(state.trouble.theirs);
          } else state = typed(state, `${who}-${turn}`, now - 2_000);
          const before = server.content;
          const isKnown = state.confirmed === before || state.unsure?.content === before;
          states[who] = attempt(state, server, weather, now);
          if (server.content !== before && !isKnown) expect(server.revisions).toContain(before);
        });
      }),
    );
  });
});
