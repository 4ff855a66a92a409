import { describe, expect, test } from 'vitest';
import { sweepRecords } from '#lib/publishing/commands/sweep-records';
import { makeNewsroom } from '#tests/factories/newsroom';

const { database } = await makeNewsroom();

async function left(): Promise<{ effects: string[]; versions: bigint[] }> {
  const effects = await database.outbox.findMany({ orderBy: { id: 'asc' }, select: { effect: true } });
  const changes = await database.contentChange.findMany({
    orderBy: { version: 'asc' },
    select: { version: true },
  });
  return { effects: effects.map(({ effect }) => effect), versions: changes.map(({ version }) => version) };
}

describe('the sweep of records', () => {
  test('removes what was done long ago and what no press asks for, and nothing that may be needed', async () => {
    const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000);
    for (const [effect, doneAt] of [
      ['done long ago', daysAgo(31)],
      ['done lately', daysAgo(29)],
      ['never done', null],
    ] as const)
      await database.outbox.create({ data: { effect, payload: {}, doneAt, createdAt: daysAgo(90) } });
    for (const version of [1n, 20_000n, 20_001n, 30_001n])
      await database.contentChange.create({ data: { version, tags: [], createdAt: daysAgo(90) } });
    await database.contentVersion.update({ where: { id: 1 }, data: { version: 30_001n } });

    expect(await sweepRecords(database)).toBe(3);
    const kept = { effects: ['done lately', 'never done'], versions: [20_001n, 30_001n] };
    expect(await left()).toEqual(kept);
    expect(await sweepRecords(database)).toBe(0);
    expect(await left()).toEqual(kept);
  });

  test('keeps the newest change however old it is', async () => {
    await database.contentChange.deleteMany({ where: { version: { lt: 30_001n } } });
    await sweepRecords(database);
    expect((await left()).versions).toEqual([30_001n]);
  });
});
