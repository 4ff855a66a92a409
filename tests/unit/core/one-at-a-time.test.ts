import { describe, expect, test } from 'vitest';
import { oneAtATime } from '#lib/core/one-at-a-time';

function counted() {
  const runs: PromiseWithResolvers<void>[] = [];
  const ask = oneAtATime(() => {
    const run = Promise.withResolvers<void>();
    runs.push(run);
    return run.promise;
  });
  return { runs, ask };
}

describe('work one at a time', () => {
  test('asked for while it runs runs once more after it, for all who asked', async () => {
    const { runs, ask } = counted();
    const first = ask();
    const [second, third] = [ask(), ask()];
    expect(runs).toHaveLength(1);
    runs[0]?.resolve();
    await first;
    expect(runs).toHaveLength(2);
    runs[1]?.resolve();
    await Promise.all([second, third]);
    expect(runs).toHaveLength(2);
  });

  test('that fails fails only for those who waited for it', async () => {
    const { runs, ask } = counted();
    const [first, second] = [ask(), ask()];
    runs[0]?.reject(new Error('no'));
    await expect(first).rejects.toThrow('no');
    runs[1]?.resolve();
    await second;
    const third = ask();
    expect(runs).toHaveLength(3);
    runs[2]?.resolve();
    await third;
  });
});
