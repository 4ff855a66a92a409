import { expect, test, vi } from 'vitest';
import { BusyError, Slots } from '#lib/server/slots';

const limits = { parallel: 2, waiting: 2, patienceMs: 10_000 };

function heldWork(order: string[], name: string): { work: () => Promise<string>; end: () => void } {
  const gate = Promise.withResolvers<void>();
  return {
    end: gate.resolve,
    async work() {
      order.push(name);
      await gate.promise;
      return name;
    },
  };
}

test('so many works run and no more; the others follow, those of first rank before all', async () => {
  const order: string[] = [];
  const slots = new Slots(limits);
  const works = ['a', 'b', 'c', 'd', 'first'].map((name) => heldWork(order, name));
  const done = works.map(({ work }, index) => slots.run(index === 4, work));
  await Promise.resolve();
  expect(order).toEqual(['a', 'b']);

  for (const { end } of works) end();
  await Promise.all(done);
  expect(order).toEqual(['a', 'b', 'first', 'c', 'd']);
});

test('a work of lower rank is refused when enough wait; one of first rank is not', async () => {
  const order: string[] = [];
  const slots = new Slots(limits);
  const works = Array.from({ length: 6 }, (_, index) => heldWork(order, `${index}`));
  const done = works.slice(0, 4).map(({ work }) => slots.run(false, work));

  await expect(slots.run(false, works[4]?.work ?? vi.fn())).rejects.toThrow(BusyError);
  const first = slots.run(true, works[5]?.work ?? vi.fn());
  for (const { end } of works) end();
  await Promise.all([...done, first]);
  expect(order).toEqual(['0', '1', '5', '2', '3']);
});

test('whoever waited too long is told so when its turn comes', async () => {
  const order: string[] = [];
  const slots = new Slots({ ...limits, parallel: 1, patienceMs: -1 });
  const [running, waiting] = [heldWork(order, 'a'), heldWork(order, 'b')];
  const done = slots.run(false, running.work);
  const late = slots.run(false, waiting.work);
  running.end();

  await expect(late).rejects.toThrow(BusyError);
  await expect(done).resolves.toBe('a');
});

test('a work that fails gives its slot back', async () => {
  const slots = new Slots({ ...limits, parallel: 1 });

  await expect(slots.run(false, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(slots.run(false, () => Promise.resolve('yes'))).resolves.toBe('yes');
});
