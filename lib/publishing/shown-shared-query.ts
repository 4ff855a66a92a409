import 'server-only';
import type { Database } from '#lib/platform/db/client';
import type { Noun } from './noun.ts';

/** What readers were shown last of what the languages of an item share; null where nothing of it was public yet. */
export async function findShownShared<Shared>(
  database: Database,
  itemId: string,
  noun: Pick<Noun<Shared>, 'sharedSchema'>,
  now: Date,
): Promise<Shared | null> {
  const last = await database.sharedRevision.findFirst({
    where: {
      itemId,
      publications: {
        some: {
          visibleFrom: { lte: now },
          OR: [{ visibleUntil: null }, { visibleUntil: { gt: database.publication.fields.visibleFrom } }],
        },
      },
    },
    orderBy: { number: 'desc' },
    select: { content: true },
  });
  return last ? noun.sharedSchema.parse(last.content) : null;
}
