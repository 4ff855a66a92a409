import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import { findMadeLink } from '#lib/publishing/admin-queries/made-link';
import { articlePath } from '../article-paths.ts';

/** What the holder of a preview link is told that opens nothing any more. */
export interface EndedPreview {
  language: Language;
  /** Where everybody reads the article now; null where it is not public, about which nothing is told. */
  publicPath: string | null;
}

/**
 * What is told in the place of a preview that findLinkedPreview does not find: that there was a link, why ever it ended.
 * Null where there was none.
 */
export async function findEndedPreview(
  token: string,
  database: Database = db(),
): Promise<EndedPreview | null> {
  const link = await findMadeLink(database, token, 'article');
  if (!link) return null;
  const { language, publicSlug } = link;
  return { language, publicPath: publicSlug === null ? null : articlePath(language, publicSlug) };
}
