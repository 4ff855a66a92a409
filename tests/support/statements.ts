import { PrismaPg } from '@prisma/adapter-pg';
import { connectionConfig } from '#lib/platform/db/connection';
import { PrismaClient } from '#lib/platform/db/generated/client';

/** How many statements a piece of work sends. */
export async function statementsOf(
  url: string,
  work: (database: PrismaClient) => Promise<unknown>,
): Promise<number> {
  const client = new PrismaClient({
    adapter: new PrismaPg(connectionConfig(url)),
    log: [{ emit: 'event', level: 'query' }],
  });
  let count = 0;
  client.$on('query', () => {
    count += 1;
  });
  try {
    await work(client);
  } finally {
    await client.$disconnect();
  }
  return count;
}
