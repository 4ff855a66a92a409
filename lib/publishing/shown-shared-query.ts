import 'server-only';
import type { Database, Prisma } from '#lib/platform/db/client';
import type { Noun } from './noun.ts';

function shownBefore(database: Database, itemId: string, now: Date): Prisma.SharedRevisionWhereInput {
  return {
    itemId,
    publications: {
      some: {
        visibleFrom: { lte: now },
        OR: [{ visibleUntil: null }, { visibleUntil: { gt: database.publication.fields.visibleFrom } }],
      },
    },
  };
}

/** All that readers were ever shown of what the languages of an item share, each once, in the order of saving. */
export async function listShownShared<Shared>(
  database: Database,
  itemId: string,
  noun: Pick<Noun<Shared>, 'sharedSchema'>,
  now: Date,
): Promise<Shared[]> {
  const rows = await database.sharedRevision.findMany({
    where: shownBefore(database, itemId, now),
    orderBy: { number: 'asc' },
    select: { content: true },
  });
  return rows.map(({ content }) => noun.sharedSchema.parse(content));
}

/** What readers were shown last of what the languages of an item share; null where nothing of it was public yet. */
export async function findShownShared<Shared>(
  database: Database,
  itemId: string,
  noun: Pick<Noun<Shared>, 'sharedSchema'>,
  now: Date,
): Promise<Shared | null> {
  const last = await database.sharedRevision.findFirst({
    where: shownBefore(database, itemId, now),
    orderBy: { number: 'desc' },
    select: { content: true },
  });
  return last ? noun.sharedSchema.parse(last.content) : null;
}
