import { describe, expect, test } from 'vitest';
import {
  answered,
  askForRevision,
  beginSaving,
  send,
  typed,
} from '../../../../components/admin/editor/saving/save-machine.ts';

const at = '2026-11-25T10:00:00.000Z';
const base = { revisionId: 'r1', draftVersion: 0, redactions: 0 };
const fresh = () => beginSaving('a', base, at);

describe('words that were taken out for good meanwhile', () => {
  const theirs = { content: '[…]', base: { ...base, redactions: 1 }, by: null, at };
  const told = { kind: 'conflict', theirs } as const;

  test('stop the saving of what was written before, also where nothing else was changed', () => {
    const before = send(typed(fresh(), 'ab', 0), 1_000);
    expect(answered(before, told, 1_100).trouble).toEqual(told);
    const elsewhere = { ...told, theirs: { ...theirs, content: 'a' } };
    expect(answered(before, elsewhere, 1_100).trouble).toEqual(elsewhere);
    const unsure = answered(before, { kind: 'unanswered', isOffline: true }, 1_100);
    expect(answered(send(unsure, 9_000), told, 9_100)).toMatchObject({ unsure: null, trouble: told });
  });

  test('are shown at once where nothing was written, and a version that was asked for is one of them', () => {
    const read = send(askForRevision(fresh(), 0), 0);
    const state = answered(read, told, 100);
    expect(state).toMatchObject({ current: '[…]', base: theirs.base, trouble: null });
    expect(send(state, 100).inFlight).toEqual({ act: 'revision', content: '[…]', base: theirs.base });
  });

  test('are no conflict where exactly what is left was written', () => {
    const before = send(typed(fresh(), '[…]', 0), 1_000);
    expect(answered(before, told, 1_100)).toMatchObject({ trouble: null, base: theirs.base, dueAt: null });
  });
});
