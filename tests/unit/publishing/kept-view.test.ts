import { expect, test } from 'vitest';
import type { Freshness } from '#lib/platform/render-record';
import { keptView } from '#lib/publishing/kept-view';

const freshness = (ends: Partial<Freshness> = {}): Freshness => ({
  ...{ version: 1n, tags: [], validUntil: null, expiresAt: null, media: [] },
  ...ends,
});
const at = (minute: number): Date => new Date(Date.UTC(2026, 1, 18, 10, minute));

function keep(ends: Partial<Freshness> = {}) {
  const state = { version: 1n, now: at(0), loads: 0 };
  const find = keptView(
    async (key: string) => {
      state.loads += 1;
      return { view: `${key} ${state.version}`, freshness: [freshness(), freshness(ends)] };
    },
    async () => ({ now: state.now, version: state.version }),
  );
  return { state, find };
}

test('a view is loaded once for each key while the content is the same', async () => {
  const { state, find } = keep();
  expect([(await find('ky')).view, (await find('ky')).view, (await find('ru')).view]).toEqual([
    ...['ky 1', 'ky 1', 'ru 1'],
  ]);
  expect(state.loads).toBe(2);
});

test('a change of the content has it loaded anew', async () => {
  const { state, find } = keep();
  await find('ky');
  state.version = 2n;
  expect((await find('ky')).view).toBe('ky 2');
  expect(state.loads).toBe(2);
});

test.each(['validUntil', 'expiresAt'] as const)('so does the clock, at %s and not before', async (end) => {
  const { state, find } = keep({ [end]: at(5) });
  await find('ky');
  state.now = at(4);
  await find('ky');
  expect(state.loads).toBe(1);
  state.now = at(5);
  await find('ky');
  expect(state.loads).toBe(2);
});
