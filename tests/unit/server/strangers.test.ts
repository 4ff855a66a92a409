import { expect, test } from 'vitest';
import { BusyError } from '#lib/server/slots';
import { Strangers } from '#lib/server/strangers';

const limits = { parallel: 1, waiting: 1, patienceMs: 60_000, holdMs: 60_000, perClient: 9 };

test('strangers are let in so many at a time, and told where too many wait', async () => {
  const strangers = new Strangers(limits);
  const first = Promise.withResolvers<void>();
  const order: string[] = [];
  const done = [
    strangers.letIn('a', () => first.promise),
    strangers.letIn('a', async () => void order.push('second')),
  ];
  await expect(strangers.letIn('a', async () => void order.push('third'))).rejects.toThrow(BusyError);
  expect(order).toEqual([]);
  first.resolve();
  await Promise.all(done);
  expect(order).toEqual(['second']);
});

test('a stranger who is slow keeps nobody out, and ends when it ends', async () => {
  const strangers = new Strangers({ ...limits, holdMs: 1 });
  const slow = Promise.withResolvers<void>();
  const first = strangers.letIn('a', () => slow.promise);
  await strangers.letIn('a', () => Promise.resolve());
  slow.reject(new Error('gone'));
  await expect(first).rejects.toThrow('gone');
});

test('one who asks for more than its share is told so, and takes no place of another', async () => {
  const strangers = new Strangers({ ...limits, waiting: 9, perClient: 2 });
  const slow = Promise.withResolvers<void>();
  const order: string[] = [];
  const greedy = [
    strangers.letIn('a', () => slow.promise),
    strangers.letIn('a', async () => void order.push('a')),
  ];
  await expect(strangers.letIn('a', async () => void order.push('too many'))).rejects.toThrow(BusyError);
  const other = strangers.letIn('b', async () => void order.push('b'));
  slow.resolve();
  await Promise.all([...greedy, other]);
  await strangers.letIn('a', async () => void order.push('a again'));
  expect(order).toEqual(['a', 'b', 'a again']);
});
