import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import { type AddressAnswer, findAddress } from '#lib/publishing/address-query';
import { freshnessOf } from '#lib/publishing/freshness';
import { type ContentMoment, contentMoment } from '#lib/publishing/moment';
import { itemTag } from '#lib/publishing/publishing-tags';
import { visibleAt } from '#lib/publishing/visible';
import { findArticlePage } from './article-page-query.ts';
import { articlePath } from './article-paths.ts';
import type { ArticlePage, UntranslatedArticle, WithdrawnArticle } from './article-view.ts';

/** What the public finds at the address of an article. */
export type ArticleAnswer =
  | { status: 'found'; view: ArticlePage; freshness: Freshness }
  | { status: 'moved'; path: string; freshness: Freshness }
  | { status: 'withdrawn'; view: WithdrawnArticle; freshness: Freshness }
  | { status: 'untranslated'; view: UntranslatedArticle; freshness: Freshness };

async function loadUntranslated(database: Database, itemId: string, now: Date): Promise<UntranslatedArticle> {
  const rows = await database.publication.findMany({
    where: { itemId, ...visibleAt(now) },
    select: {
      language: true,
      localization: { select: { slug: true } },
      revision: { select: { title: true } },
    },
  });
  const available = languages.flatMap((language) => {
    const row = rows.find((publication) => publication.language === language);
    const slug = row?.localization.slug;
    return row && slug ? [{ language, title: row.revision.title, path: articlePath(language, slug) }] : [];
  });
  return { available };
}

async function answerFor(
  database: Database,
  address: Exclude<AddressAnswer, { status: 'absent' }>,
  language: Language,
  moment: ContentMoment,
): Promise<ArticleAnswer> {
  if (address.status === 'found') {
    const page = await findArticlePage(database, address.publicationId, language, moment);
    return { status: 'found', ...page };
  }
  const freshness = await freshnessOf(database, moment, [], [itemTag(address.itemId)], []);
  switch (address.status) {
    case 'moved':
      return { status: 'moved', path: articlePath(language, address.slug), freshness };
    case 'withdrawn': {
      const { withdrawnAt, reason } = address;
      return {
        status: 'withdrawn',
        view: { language, withdrawnAt: withdrawnAt.toISOString(), reason },
        freshness,
      };
    }
    case 'untranslated':
      return {
        status: 'untranslated',
        view: await loadUntranslated(database, address.itemId, moment.now),
        freshness,
      };
  }
}

/** What the public finds at /<language>/news/<slug>; null where nothing ever stood there. */
export async function findArticleBySlug(
  language: Language,
  slug: string,
  database: Database = db(),
): Promise<ArticleAnswer | null> {
  const moment = await contentMoment(database);
  const address = await findAddress(database, 'article', language, slug, moment);
  return address.status === 'absent' ? null : answerFor(database, address, language, moment);
}
