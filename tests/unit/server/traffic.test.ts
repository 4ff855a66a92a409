import { afterEach, expect, test, vi } from 'vitest';
import { createLog } from '#lib/platform/log/log';
import { Traffic } from '#lib/server/traffic';

afterEach(() => {
  vi.useRealTimers();
});

function startTraffic(): { traffic: Traffic; lines: () => Record<string, unknown>[] } {
  const written: string[] = [];
  const traffic = new Traffic(createLog('info', { write: (line) => void written.push(line) }), () => 'name');
  return { traffic, lines: () => written.map((line) => JSON.parse(line)) };
}

test('what is counted comes as one line a minute, and none where nothing happened', () => {
  vi.useFakeTimers();
  const { traffic, lines } = startTraffic();
  for (let index = 0; index < 1_000; index += 1) traffic.count('hits');
  traffic.count('absent');
  vi.advanceTimersByTime(180_000);
  traffic.stop();

  expect(lines()).toEqual([expect.objectContaining({ msg: 'traffic', hits: 1_000, absent: 1 })]);
});

test('a flood of refusals is counted, not told one by one, until the next minute', () => {
  vi.useFakeTimers();
  const { traffic, lines } = startTraffic();
  for (let index = 0; index < 1_000; index += 1) traffic.refused(400, 'id', '/x', '192.0.2.1');
  const refusals = (): number => lines().filter(({ msg }) => msg === 'request refused').length;
  expect(refusals()).toBe(60);
  vi.advanceTimersByTime(60_000);
  traffic.refused(400, 'id', '/x', '192.0.2.1');
  traffic.stop();

  expect(refusals()).toBe(61);
  expect(lines()).toContainEqual(expect.objectContaining({ msg: 'traffic', refused: 1_000 }));
  expect(lines()[0]).toMatchObject({ client: 'name', path: '/x', status: 400 });
});
