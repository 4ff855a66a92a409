import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import { freshnessOf } from '#lib/publishing/freshness';
import { type ContentMoment, contentMoment } from '#lib/publishing/moment';
import { listTag } from '#lib/publishing/publishing-tags';
import { findCards } from './article-card-query.ts';
import { findPublicationIds, findPublicationIdsOf } from './article-list-query.ts';
import type { ArticleCard } from './article-view.ts';

/**
 * Articles of the front page: those of `chosenIds` that readers see, in that order, and the newest of all others, `size` at most. Of
 * this moment, unless told another.
 */
export async function listFrontArticles(
  language: Language,
  { chosenIds, size }: { chosenIds: readonly string[]; size: number },
  at: ContentMoment | null = null,
  database: Database = db(),
): Promise<{ chosen: ArticleCard[]; newest: ArticleCard[]; freshness: Freshness }> {
  const moment = at ?? (await contentMoment(database));
  const chosen = await findPublicationIdsOf(database, chosenIds, language, moment);
  const limit = size + chosen.length;
  const all = await findPublicationIds(database, language, { by: 'all' }, { after: null, limit, moment });
  const newest = all.filter((id) => !chosen.includes(id)).slice(0, size);
  const { cards, shown, media } = await findCards(database, [...chosen, ...newest], language, moment);
  return {
    chosen: cards.slice(0, chosen.length),
    newest: cards.slice(chosen.length),
    freshness: await freshnessOf(database, moment, shown, [listTag('article', language)], media),
  };
}
