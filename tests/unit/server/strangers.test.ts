import { expect, test } from 'vitest';
import { BusyError } from '#lib/server/slots';
import { Strangers } from '#lib/server/strangers';

const limits = { parallel: 1, waiting: 1, patienceMs: 60_000, holdMs: 60_000 };

test('strangers are let in so many at a time, and told where too many wait', async () => {
  const strangers = new Strangers(limits);
  const first = Promise.withResolvers<void>();
  const order: string[] = [];
  const done = [strangers.letIn(() => first.promise), strangers.letIn(async () => void order.push('second'))];
  await expect(strangers.letIn(async () => void order.push('third'))).rejects.toThrow(BusyError);
  expect(order).toEqual([]);
  first.resolve();
  await Promise.all(done);
  expect(order).toEqual(['second']);
});

test('a stranger who is slow keeps nobody out, and ends when it ends', async () => {
  const strangers = new Strangers({ ...limits, holdMs: 1 });
  const slow = Promise.withResolvers<void>();
  const first = strangers.letIn(() => slow.promise);
  await strangers.letIn(() => Promise.resolve());
  slow.reject(new Error('gone'));
  await expect(first).rejects.toThrow('gone');
});
