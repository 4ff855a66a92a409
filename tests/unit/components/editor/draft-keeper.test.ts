import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { FakeStorage } from '#tests/support/fake-storage';
import { DraftKeeper } from '../../../../components/admin/editor/saving/draft-keeper.ts';
import { type BrowserStorage, KeptContent } from '../../../../components/admin/editor/saving/kept-content.ts';
import type { Answer, Sending } from '../../../../components/admin/editor/saving/save-machine.ts';

const base = { revisionId: null, draftVersion: 0, redactions: 0 };
const saved: Answer<string> = {
  kind: 'saved',
  base: { ...base, draftVersion: 1 },
  savedAt: '2026-11-25T10:00:00.000Z',
};

function open(storage: BrowserStorage | null, answers: Answer<string>[], tab = 'one') {
  const sent: Sending<string>[] = [];
  const transport = (sending: Sending<string>): Promise<Answer<string>> => {
    sent.push(sending);
    return Promise.resolve(answers.shift() ?? { kind: 'unanswered', isOffline: true });
  };
  const kept = new KeptContent({ storage, scope: ['words', 'aygul', 'text'], tab, schema: z.string() });
  return { keeper: new DraftKeeper({ content: '', base, savedAt: null, transport, kept }), kept, sent };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('words that are typed', () => {
  test('are in the browser at once, and leave it when the server has them', async () => {
    const storage = new FakeStorage();
    const { keeper, sent } = open(storage, [saved]);
    keeper.type('Үмүт');
    expect([...storage.entries.keys()]).toEqual(['umut/words/aygul/text/one']);
    expect(keeper.wouldLose).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toEqual([{ act: 'draft', content: 'Үмүт', base }]);
    expect(storage.length).toBe(0);
  });

  test('stay in the browser while the server does not answer, and go out when it does', async () => {
    const storage = new FakeStorage();
    const { keeper, sent } = open(storage, [{ kind: 'unanswered', isOffline: true }, saved]);
    keeper.type('Үмүт');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(storage.length).toBe(1);
    expect(keeper.state().trouble).toEqual({ kind: 'offline' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent).toHaveLength(2);
    expect(storage.length).toBe(0);
  });

  test('are in danger only where neither has them', async () => {
    const storage = new FakeStorage();
    storage.isFull = true;
    const { keeper } = open(storage, [saved]);
    keeper.type('Үмүт');
    expect(keeper.wouldLose).toBe(true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(keeper.wouldLose).toBe(false);
    expect(open(null, []).keeper.wouldLose).toBe(false);
  });

  test('of a closed window are found by the next one of the same person, the newest first', () => {
    const storage = new FakeStorage();
    open(storage, []).keeper.type('one');
    vi.advanceTimersByTime(50);
    open(storage, [], 'two').keeper.type('two');
    storage.setItem('umut/words/aygul/text/old', '{"content":7}');
    storage.setItem('umut/words/somebody/text/x', storage.getItem('umut/words/aygul/text/one') ?? '');
    const { kept } = open(storage, [], 'three');
    expect(kept.left().map(({ tab, kept: { content } }) => [tab, content])).toEqual([
      ['two', 'two'],
      ['one', 'one'],
    ]);
    kept.forget('one');
    expect(kept.left()).toHaveLength(1);
    expect(storage.getItem('umut/words/aygul/text/old')).not.toBeNull();
  });
});

describe('words that a closed window kept before words were taken out for good', () => {
  const later = { ...base, redactions: 1 };

  test('are removed and offered to nobody; those of open windows and those kept since stay', () => {
    const storage = new FakeStorage();
    open(storage, []).keeper.type('closed');
    open(storage, [], 'two').keeper.type('open');
    open(storage, [], 'three').kept.keep('since', later);
    const { kept } = open(storage, [], 'four');
    expect(kept.forgetOlder(later, new Set(['two'])).map(({ content }) => content)).toEqual(['closed']);
    expect([...storage.entries.keys()]).toEqual(['umut/words/aygul/text/two', 'umut/words/aygul/text/three']);
    expect(kept.forgetOlder(later, new Set(['two']))).toEqual([]);
    expect(kept.forgetOlder(base, new Set())).toEqual([]);
  });

  test('stay the words of before while somebody is asked, and not of what they would be put on', async () => {
    const storage = new FakeStorage();
    const theirs = { content: '[…]', base: later, by: null, at: null };
    const { keeper } = open(storage, [{ kind: 'conflict', theirs }]);
    keeper.type('Үмүт');
    await vi.advanceTimersByTimeAsync(1_000);
    const { kept } = open(storage, [], 'two');
    expect(kept.left().map((left) => left.kept.base)).toEqual([base]);
    keeper.putOursOnTop();
    expect(kept.left().map((left) => left.kept.base)).toEqual([later]);
  });
});

describe('a save that was asked for', () => {
  test('tells whether it was done', async () => {
    const { keeper } = open(new FakeStorage(), [saved, { kind: 'signedOut' }]);
    keeper.type('Үмүт');
    await expect(keeper.save()).resolves.toBe(true);
    keeper.type('Үмүт өнөктүгү');
    await expect(keeper.save()).resolves.toBe(false);
  });

  test('before leaving sends at once, and has nothing to do where all is saved', async () => {
    const { keeper, sent } = open(new FakeStorage(), [saved]);
    await expect(keeper.flush()).resolves.toBe(true);
    expect(sent).toEqual([]);
    keeper.type('Үмүт');
    await expect(keeper.flush()).resolves.toBe(true);
    expect(sent).toHaveLength(1);
  });
});
