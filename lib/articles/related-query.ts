import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Database } from '#lib/platform/db/client';
import type { ContentMoment } from '#lib/publishing/moment';
import { findCards, type ShownCards } from './article-card-query.ts';
import { findPublicationIds, findPublicationIdsOf } from './article-list-query.ts';

/** How many articles "Read also" shows, unless more are pinned; it shows fewer only where there are fewer. */
const mostRelated = 3;

/**
 * Articles to read after this one: those that an editor pinned, then those that share a topic, in the order of its topics, then those of its rubric, then
 * the newest; newest first within each, and never the article itself.
 */
export async function findRelated(
  database: Database,
  article: { itemId: string; rubric: string | null; topics: string[]; pinnedIds?: string[] | undefined },
  language: Language,
  moment: ContentMoment,
): Promise<ShownCards> {
  const own = await database.publication.findMany({
    where: { itemId: article.itemId },
    select: { id: true },
  });
  const excluded = new Set(own.map(({ id }) => id));
  const pinned = await findPublicationIdsOf(database, article.pinnedIds ?? [], language, moment);
  const chosen = pinned.filter((id) => !excluded.has(id));
  for (const id of chosen) excluded.add(id);
  const filters = [
    ...article.topics.map((key) => ({ by: 'topic', key }) as const),
    ...(article.rubric ? [{ by: 'rubric', key: article.rubric } as const] : []),
    { by: 'all' } as const,
  ];
  for (const filter of filters) {
    if (chosen.length >= mostRelated) break;
    const ids = await findPublicationIds(database, language, filter, {
      after: null,
      limit: mostRelated * 2 + 1,
      moment,
    });
    for (const id of ids) {
      if (excluded.has(id) || chosen.length >= mostRelated) continue;
      excluded.add(id);
      chosen.push(id);
    }
  }
  return findCards(database, chosen, language, moment);
}
