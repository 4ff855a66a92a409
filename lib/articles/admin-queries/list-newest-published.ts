import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { contentMoment } from '#lib/publishing/moment';
import { visibleAt } from '#lib/publishing/visible';
import { articlePath } from '../article-paths.ts';

/** Words that went out lately. */
export interface NewlyPublished {
  itemId: string;
  language: Language;
  title: string;
  path: string;
  /** Since when these words are public. ISO 8601, UTC. */
  since: string;
}

/** What went out last in any language, newest first; changes of words count as going out. */
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
    take: limit,
    select: {
      ...{ itemId: true, language: true, visibleFrom: true },
      localization: { select: { slug: true } },
      revision: { select: { title: true } },
    },
  });
  return rows.map(({ itemId, language, visibleFrom, localization, revision }) => ({
    ...{ itemId, language, title: revision.title },
    path: articlePath(language, localization.slug ?? ''),
    since: visibleFrom.toISOString(),
  }));
}
