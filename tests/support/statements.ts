import { PrismaPg } from '@prisma/adapter-pg';
import { connectionConfig } from '#lib/platform/db/connection';
import { PrismaClient } from '#lib/platform/db/generated/client';

interface Statement {
  query: string;
  params: unknown[];
}

/** Does a piece of work and keeps the statements that it sends, for `then`. */
async function watching<Answer>(
  url: string,
  work: (database: PrismaClient) => Promise<unknown>,
  then: (sent: Statement[], database: PrismaClient) => Promise<Answer>,
): Promise<Answer> {
  const client = new PrismaClient({
    adapter: new PrismaPg(connectionConfig(url)),
    log: [{ emit: 'event', level: 'query' }],
  });
  const sent: Statement[] = [];
  client.$on('query', ({ query, params }) => {
    sent.push({ query, params: JSON.parse(params) as unknown[] });
  });
  try {
    await work(client);
    return await then([...sent], client);
  } finally {
    await client.$disconnect();
  }
}

/** How many statements a piece of work sends. */
export function statementsOf(
  url: string,
  work: (database: PrismaClient) => Promise<unknown>,
): Promise<number> {
  return watching(url, work, async (sent) => sent.length);
}

/** How the database goes about the statements of a piece of work that read from a table. */
export function plansOf(
  url: string,
  table: string,
  work: (database: PrismaClient) => Promise<unknown>,
): Promise<string[]> {
  return watching(url, work, async (sent, database) => {
    const plans: string[] = [];
    for (const { query, params } of sent.filter((one) => one.query.includes(table))) {
      const rows = await database.$queryRawUnsafe<{ 'QUERY PLAN': string }[]>(`explain ${query}`, ...params);
      plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
    }
    return plans;
  });
}
