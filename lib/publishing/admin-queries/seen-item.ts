import 'server-only';
import type { Database } from '#lib/platform/db/client';
import type { Body } from '../body/body.ts';
import type { SeenItem } from '../desk-view.ts';
import { findMarks } from '../seen-query.ts';
import type { DraftNoun } from './find-item-draft.ts';
import { findNewestRevisionIds } from './newest-revisions.ts';
import { findNewestShared } from './newest-shared.ts';

/** How an item stands, for whoever decides on its newest versions. Read before its words. */
export async function findSeenItem<Shared>(
  database: Database,
  itemId: string,
  noun: DraftNoun<Shared>,
): Promise<SeenItem> {
  const marks = await findMarks(database, itemId);
  const kept = await findNewestShared(database, itemId, noun.kind);
  const shared = kept?.newest ? noun.sharedSchema.parse(kept.newest.content) : noun.firstShared;
  const revisions = await database.revision.findMany({
    where: { id: { in: await findNewestRevisionIds(database, itemId) } },
    select: { body: true },
  });
  const shown = revisions.flatMap(({ body }) => noun.classify(shared, body as unknown as Body).mediaIds);
  const media = await database.medium.findMany({
    where: { id: { in: shown } },
    select: { id: true, version: true },
  });
  return { marks, media: Object.fromEntries(media.map(({ id, version }) => [id, version])) };
}
