import { describe, expect, test } from 'vitest';
import { mayPublishing } from '#lib/publishing/actor';
import { type HandOverVerdict, handedOverOf, judgeHandOver } from '#lib/publishing/rules/hand-over';
import { type LocalizationState, mayBecome } from '#lib/publishing/rules/states';
import { maySee } from '#lib/publishing/rules/visibility';

const moment = new Date('2026-02-18T10:00:00Z');
const standing = (visibleFrom: string, visibleUntil: string | null = null) => ({
  revisionId: 'r1',
  span: { visibleFrom: new Date(visibleFrom), visibleUntil: visibleUntil ? new Date(visibleUntil) : null },
});

describe('what an audience may see', () => {
  test.each([
    ['what is due to the millisecond', standing('2026-02-18T10:00:00.000Z'), true],
    ['what is due a millisecond later', standing('2026-02-18T10:00:00.001Z'), false],
    ['what ended this millisecond', standing('2026-02-01T00:00:00Z', '2026-02-18T10:00:00.000Z'), false],
    ['what ends a millisecond later', standing('2026-02-01T00:00:00Z', '2026-02-18T10:00:00.001Z'), true],
    ['what was never approved', { revisionId: 'r1', span: null }, false],
  ])('the public: %s', (_what, revision, visible) => {
    expect(maySee({ kind: 'public' }, revision, moment)).toBe(visible);
  });

  test('the holder of a link sees the revision it is bound to and no other', () => {
    const hidden = { revisionId: 'r1', span: null };
    expect(maySee({ kind: 'link', revisionId: 'r1' }, hidden, moment)).toBe(true);
    expect(maySee({ kind: 'link', revisionId: 'r2' }, hidden, moment)).toBe(false);
  });

  test('the desk sees all', () => {
    expect(maySee({ kind: 'desk' }, { revisionId: 'r1', span: null }, moment)).toBe(true);
  });
});

describe('states', () => {
  test('never lead from a draft to withdrawn, nor out of archived to scheduled', () => {
    expect(mayBecome('draft', 'withdrawn')).toBe(false);
    expect(mayBecome('archived', 'scheduled')).toBe(false);
    expect(mayBecome('published', 'withdrawn')).toBe(true);
  });
});

describe('a hand-over', () => {
  const states = ['draft', 'in_review', 'approved', 'scheduled', 'published', 'withdrawn'] as const;
  test('holds for what may be published and is not, whatever is public meanwhile', () => {
    const judge = (state: LocalizationState, isOut: boolean): HandOverVerdict =>
      judgeHandOver({ state, number: 3, handedOverNumber: null, isOut });
    expect(states.map((state) => judge(state, false))).toEqual(states.map(() => 'hand-over'));
    expect(states.map((state) => judge(state, true))).toEqual(states.map(() => 'nothing-new'));
  });

  test.each([
    ['nothing was ever saved', null, null, 'no-words'],
    ['the same waits already', 3, 3, 'kept'],
    ['something newer waits already', 3, 4, 'kept'],
    ['something older waits', 3, 2, 'hand-over'],
  ])('where %s', (_what, number, handedOverNumber, verdict) => {
    expect(judgeHandOver({ state: 'published', number, handedOverNumber, isOut: false })).toBe(verdict);
  });

  test('is told from what was saved since', () => {
    expect([handedOverOf(null, 'r3'), handedOverOf('r3', 'r3'), handedOverOf('r2', 'r3')]).toEqual([
      ...[null, 'newest', 'older'],
    ]);
  });
});

describe('roles', () => {
  test('authors write and do no more', () => {
    const author = { accountId: 'a', role: 'author' } as const;
    expect([
      mayPublishing(author, 'write'),
      mayPublishing(author, 'publish'),
      mayPublishing(author, 'withdraw'),
    ]).toEqual([true, false, false]);
  });
});
