import { expect, test } from 'vitest';
import { DatabaseClock } from '#lib/server/database-clock';

test('a jump of this machine’s clock changes nothing', () => {
  const local = { monotonicMs: 5_000, wallMs: 1_000_000 };
  const clock = new DatabaseClock({ monotonic: () => local.monotonicMs, wall: () => local.wallMs });
  expect(clock.now()).toBe(1_000_000);

  clock.learn(2_000_000, 5_000);
  local.wallMs -= 3_600_000;
  local.monotonicMs += 250;
  expect(clock.now()).toBe(2_000_250);
});

test('the time that an answer took never makes the clock late', () => {
  const local = { monotonicMs: 100 };
  const clock = new DatabaseClock({ monotonic: () => local.monotonicMs, wall: () => 0 });
  const askedAt = local.monotonicMs;
  local.monotonicMs += 40;
  clock.learn(2_000_010, askedAt);

  expect(clock.now()).toBeGreaterThanOrEqual(2_000_010 + 30);
  expect(clock.now()).toBeLessThanOrEqual(2_000_010 + 40);
});
