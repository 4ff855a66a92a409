import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { contentMoment } from '#lib/publishing/moment';
import { visibleAt } from '#lib/publishing/visible';
import { articlePath } from '../article-paths.ts';

/** An article whose words went out lately. */
export interface NewlyPublished {
  itemId: string;
  /** Where it is public; what went out last stands first. */
  pages: { language: Language; title: string; path: string }[];
  /** Since when the newest of these words are public. ISO 8601, UTC. */
  since: string;
}

/** Articles of which words went out last in any language, newest first; changes of words count as going out. */
export async function listNewestPublished(
  actor: Actor,
  limit: number,
  database: Database = db(),
): Promise<NewlyPublished[]> {
  if (!mayPublishing(actor, 'read')) return [];
  const { now } = await contentMoment(database);
  const rows = await database.publication.findMany({
    where: { kind: 'article', ...visibleAt(now) },
    orderBy: [{ visibleFrom: 'desc' }, { id: 'desc' }],
    take: limit * languages.length,
    select: {
      ...{ itemId: true, language: true, visibleFrom: true },
      localization: { select: { slug: true } },
      revision: { select: { title: true } },
    },
  });
  const byItem = [...Map.groupBy(rows, ({ itemId }) => itemId)].slice(0, limit);
  return byItem.map(([itemId, shown]) => ({
    itemId,
    pages: shown.map(({ language, localization, revision }) => ({
      ...{ language, title: revision.title, path: articlePath(language, localization.slug ?? '') },
    })),
    since: shown[0]?.visibleFrom.toISOString() ?? '',
  }));
}
