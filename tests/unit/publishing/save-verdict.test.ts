import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  endsDraft,
  judgeDraft,
  judgeLastingDraft,
  judgeRevision,
  type Kept,
  type Sent,
} from '#lib/publishing/rules/save-verdict';

const newest = { id: 'r1', digest: 'saved' };
const draft = { version: 3, baseId: 'r1', digest: 'typed' };
const sent: Sent = { baseId: 'r1', version: 3, digest: 'mine', redactions: 0 };

type Stored = Omit<Kept, 'redactions'>;

describe('the save of a draft', () => {
  test.each<[string, Stored, Sent, string]>([
    ['the first of all', { draft: null, newest: null }, { ...sent, baseId: null, version: 0 }, 'write'],
    ['the first on a revision', { draft: null, newest }, { ...sent, version: 0 }, 'write'],
    ['one on top of what was seen', { draft, newest }, sent, 'write'],
    ['the same again', { draft: { ...draft, version: 4, digest: 'mine' }, newest }, sent, 'kept'],
    ['words that are the newest revision', { draft: null, newest }, { ...sent, digest: 'saved' }, 'kept'],
    ['one on top of an older version', { draft: { ...draft, version: 4 }, newest }, sent, 'conflict'],
    ['one on top of an older revision', { draft: null, newest: { id: 'r2', digest: 'x' } }, sent, 'conflict'],
    ['one that knew no revision', { draft: null, newest }, { ...sent, baseId: null }, 'conflict'],
  ])('%s', (_what, kept, what, verdict) => {
    expect(judgeDraft({ ...kept, redactions: 0 }, what)).toBe(verdict);
  });
});

describe('the save of a draft that stays', () => {
  const saved = { ...draft, baseId: 'r2', digest: 'saved' };
  const after = { id: 'r2', digest: 'saved' };
  test.each<[string, Stored, Sent, string]>([
    ['by whoever saw it before it was saved for good', { draft: saved, newest: after }, sent, 'write'],
    [
      'by whoever saw the revision that it became',
      { draft: saved, newest: after },
      { ...sent, baseId: 'r2', version: 0 },
      'write',
    ],
    ['on top of a revision that did not come from it', { draft, newest: after }, sent, 'conflict'],
    ['on top of what it and that revision are', { draft, newest: after }, { ...sent, baseId: 'r2' }, 'write'],
    ['on top of an older version', { draft: { ...draft, version: 4 }, newest }, sent, 'conflict'],
    ['the same again', { draft: { ...draft, version: 9, digest: 'mine' }, newest: after }, sent, 'kept'],
    ['the first of all', { draft: null, newest: null }, { ...sent, baseId: null, version: 0 }, 'write'],
  ])('%s', (_what, kept, what, verdict) => {
    expect(judgeLastingDraft({ ...kept, redactions: 0 }, what)).toBe(verdict);
  });
});

describe('a save for good', () => {
  test.each<[string, Stored, Sent, string]>([
    ['of what somebody typed and saw', { draft, newest }, sent, 'write'],
    [
      'of words that somebody else keeps as a draft too',
      { draft, newest },
      { ...sent, version: 1, digest: 'typed' },
      'write',
    ],
    ['beside a draft that was not seen', { draft, newest }, { ...sent, version: 2 }, 'conflict'],
    ['on top of an older revision', { draft: null, newest: { id: 'r2', digest: 'x' } }, sent, 'conflict'],
    ['of what is the newest revision', { draft, newest }, { ...sent, baseId: 'r0', digest: 'saved' }, 'kept'],
  ])('%s', (_what, kept, what, verdict) => {
    expect(judgeRevision({ ...kept, redactions: 0 }, what)).toBe(verdict);
  });

  test('takes the draft that it follows on, and leaves one that somebody else began meanwhile', () => {
    expect(endsDraft(draft, sent)).toBe(true);
    expect(endsDraft({ ...draft, version: 1, baseId: 'r2' }, { ...sent, version: 1 })).toBe(false);
    expect(endsDraft(null, sent)).toBe(false);
  });
});

describe('after words were taken out for good', () => {
  const kept: Kept = { draft, newest, redactions: 1 };
  const judges = [judgeDraft, judgeLastingDraft, judgeRevision];
  test.each<[string, Kept, Partial<Sent>]>([
    ['on top of the draft that was seen', kept, {}],
    ['on top of the revision that was seen, which keeps its id', { ...kept, draft: null }, { version: 0 }],
    ['of what is kept anyway', kept, { digest: 'saved' }],
    ['the first of all', { ...kept, draft: null, newest: null }, { baseId: null, version: 0 }],
  ])('a save from before, %s, is a conflict, and one from after is none', (_what, stored, differing) => {
    const before = { ...sent, ...differing };
    expect(judges.map((judge) => judge(stored, before))).toEqual(judges.map(() => 'conflict'));
    const after = { ...before, redactions: 1 };
    expect(judges.map((judge) => judge(stored, after))).not.toContain('conflict');
  });
});

interface World {
  draft: Kept['draft'];
  revisions: { id: string; digest: string }[];
}

/** A save as the database would do it. */
function save(world: World, act: 'draft' | 'revision', what: Sent): boolean {
  const kept: Kept = { draft: world.draft, newest: world.revisions.at(-1) ?? null, redactions: 0 };
  const verdict = act === 'draft' ? judgeDraft(kept, what) : judgeRevision(kept, what);
  if (verdict === 'conflict') return false;
  if (act === 'draft' && verdict === 'write') {
    const version = (world.draft?.version ?? 0) + 1;
    world.draft = { version, baseId: kept.newest?.id ?? null, digest: what.digest };
  }
  if (act === 'revision') {
    if (verdict === 'write')
      world.revisions.push({ id: `r${world.revisions.length + 1}`, digest: what.digest });
    if (endsDraft(world.draft, what)) world.draft = null;
  }
  return true;
}

describe('whatever two writers do', () => {
  interface Writer {
    seen: { baseId: string | null; version: number };
  }
  const step = fc.record({
    who: fc.nat(1),
    act: fc.constantFrom('draft' as const, 'revision' as const, 'look' as const),
  });

  test('no words of one are replaced by the other without having been seen', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const world: World = { draft: null, revisions: [] };
        const writers: [Writer, Writer] = [
          { seen: { baseId: null, version: 0 } },
          { seen: { baseId: null, version: 0 } },
        ];
        const look = (writer: Writer) => {
          writer.seen = { baseId: world.revisions.at(-1)?.id ?? null, version: world.draft?.version ?? 0 };
        };
        for (const [index, { who, act }] of steps.entries()) {
          const writer = writers[who as 0 | 1];
          if (act === 'look') look(writer);
          else {
            const before = world.draft;
            const seen = { ...writer.seen };
            const isSaved = save(world, act, { ...seen, digest: `text ${index}`, redactions: 0 });
            const isDraftGone = before !== null && world.draft?.digest !== before.digest;
            if (isDraftGone) expect(seen.version).toBe(before.version);
            if (isSaved) look(writer);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
