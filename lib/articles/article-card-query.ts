import 'server-only';
import type { Language } from '#lib/core/languages';
import { dayInPortalZone } from '#lib/core/portal-day';
import { removalPath } from '#lib/media/media-paths';
import { findPictures } from '#lib/media/public-queries';
import type { Database } from '#lib/platform/db/client';
import type { ShownMedia, ShownPublication } from '#lib/publishing/freshness';
import type { ContentMoment } from '#lib/publishing/moment';
import { articleSharedSchema } from './article.ts';
import { articlePath, rubricPath } from './article-paths.ts';
import type { ArticleCard } from './article-view.ts';

export interface ShownCards {
  cards: ArticleCard[];
  shown: ShownPublication[];
  /** The covers. */
  media: ShownMedia[];
}

const cardFields = (language: Language) =>
  ({
    id: true,
    itemId: true,
    localizationId: true,
    visibleUntil: true,
    publishedAt: true,
    revisedAt: true,
    localization: { select: { slug: true } },
    revision: { select: { title: true, summary: true } },
    sharedRevision: { select: { content: true } },
    rubric: { select: { key: true, names: { where: { language }, select: { name: true } } } },
  }) as const;

/** The cards of publications that the caller found visible, in the order of `publicationIds`. Three queries, whatever the number. */
export async function findCards(
  database: Database,
  publicationIds: string[],
  language: Language,
  moment: Pick<ContentMoment, 'now'>,
): Promise<ShownCards> {
  if (publicationIds.length === 0) return { cards: [], shown: [], media: [] };
  const rows = await database.publication.findMany({
    where: { id: { in: publicationIds } },
    select: cardFields(language),
  });
  const order = new Map(publicationIds.map((id, position) => [id, position]));
  rows.sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0));
  const shared = rows.map((row) => articleSharedSchema.parse(row.sharedRevision.content));
  const coverIds = shared.flatMap(({ coverId }) => (coverId ? [coverId] : []));
  const { pictures, ofChildren, media } = await findPictures(database, coverIds, language, moment);
  const cards = rows.map((row, position): ArticleCard => {
    const { coverId, dated } = shared[position] ?? { coverId: null, dated: null };
    const rubricName = row.rubric?.names[0]?.name;
    return {
      itemId: row.itemId,
      localizationId: row.localizationId,
      title: row.revision.title,
      summary: row.revision.summary,
      path: articlePath(language, row.localization.slug ?? ''),
      rubric:
        row.rubric && rubricName ? { name: rubricName, path: rubricPath(language, row.rubric.key) } : null,
      dated: dated ?? dayInPortalZone(row.publishedAt),
      publishedAt: row.publishedAt.toISOString(),
      revisedAt: row.revisedAt.toISOString(),
      cover: coverId ? (pictures.get(coverId) ?? null) : null,
      removalPath:
        coverId && ofChildren.includes(coverId) ? removalPath(language, row.itemId, coverId) : null,
    };
  });
  return { cards, shown: rows, media: [media] };
}
