import { appendFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { RedactionJournal } from '#lib/platform/redactions/journal';
import { withTree } from '../../support/scratch-tree.ts';

const entry = (digit: string) => ({
  id: `0199abcd-0000-7000-8000-00000000000${digit}`,
  itemId: '0199abcd-0000-7000-8000-0000000000aa',
  mediumId: null,
  reason: 'asked for',
  actorId: '0199abcd-0000-7000-8000-0000000000bb',
  redactedAt: '2026-02-18T09:00:00.000Z',
  replay: { format: 1 },
});

test('a journal keeps each redaction once, in order, for its owner alone', async () => {
  await withTree({}, async (root) => {
    const file = path.join(root, 'redactions', 'journal.jsonl');
    const journal = new RedactionJournal(file);
    expect(await journal.read()).toEqual([]);
    await journal.keep([entry('1')]);
    await journal.keep([entry('2')]);
    await journal.keep([entry('1')]);
    expect((await journal.read()).map(({ id }) => id.at(-1))).toEqual(['1', '2']);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(path.dirname(file))).mode & 0o777).toBe(0o700);
  });
});

test('an entry that says otherwise now replaces what was said', async () => {
  await withTree({}, async (root) => {
    const file = path.join(root, 'journal.jsonl');
    const journal = new RedactionJournal(file);
    await Promise.all([journal.keep([entry('1')]), journal.keep([entry('2'), entry('3')])]);
    await journal.keep([{ ...entry('2'), replay: { format: 1, reason: 'other' } }]);
    expect((await journal.read()).map(({ id, replay }) => [id.at(-1), replay])).toEqual([
      ['1', { format: 1 }],
      ['2', { format: 1, reason: 'other' }],
      ['3', { format: 1 }],
    ]);
    expect(await readdir(root)).toEqual(['journal.jsonl']);
  });
});

test('a line that a crash cut off is none, and is added again', async () => {
  await withTree({}, async (root) => {
    const file = path.join(root, 'journal.jsonl');
    const journal = new RedactionJournal(file);
    await journal.keep([entry('1')]);
    await appendFile(file, JSON.stringify(entry('2')).slice(0, 80));
    expect(await journal.read()).toHaveLength(1);
    await journal.keep([entry('2')]);
    expect(await journal.read()).toEqual([entry('1'), entry('2')]);
  });
});
