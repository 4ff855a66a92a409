import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import { findAddress } from '#lib/publishing/address-query';
import { contentMoment } from '#lib/publishing/moment';
import { findStanding, type StandingAnswer } from '#lib/publishing/standing-query';
import { findArticlePage } from './article-page-query.ts';
import { articlePath } from './article-paths.ts';
import type { ArticlePage } from './article-view.ts';

/** What the public finds at the address of an article. */
export type ArticleAnswer = { status: 'found'; view: ArticlePage; freshness: Freshness } | StandingAnswer;

/** What the public finds at /<language>/news/<slug>; null where nothing ever stood there. */
export async function findArticleBySlug(
  language: Language,
  slug: string,
  database: Database = db(),
): Promise<ArticleAnswer | null> {
  const moment = await contentMoment(database);
  const address = await findAddress(database, 'article', language, slug, moment);
  if (address.status === 'absent') return null;
  if (address.status !== 'found')
    return findStanding(database, address, language, moment, { addressOf: articlePath });
  const page = await findArticlePage(database, address.publicationId, language, moment);
  return { status: 'found', ...page };
}
