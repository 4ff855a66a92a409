import 'server-only';
import type { Language } from '#lib/core/languages';
import { removalPath } from '#lib/media/media-paths';
import { findDocuments, findPictures } from '#lib/media/public-queries';
import type { Database } from '#lib/platform/db/client';
import type { Body } from '#lib/publishing/body/body';
import { mediaOf } from '#lib/publishing/body/body-references';
import type { ShownMedia } from '#lib/publishing/freshness';
import type { ContentMoment } from '#lib/publishing/moment';
import type { ArticlePage } from './article-view.ts';

export interface ShownArticleMedia {
  view: Pick<ArticlePage, 'cover' | 'pictures' | 'documents' | 'removals'>;
  media: ShownMedia[];
}

/** The pictures and documents of an article that the public may see at a moment. */
export async function findArticleMedia(
  database: Database,
  { itemId, coverId, body }: { itemId: string; coverId: string | null; body: Body },
  language: Language,
  moment: Pick<ContentMoment, 'now'>,
): Promise<ShownArticleMedia> {
  const inBody = mediaOf(body);
  const [shown, offered] = await Promise.all([
    findPictures(database, [...(coverId ? [coverId] : []), ...inBody], language, moment),
    findDocuments(database, inBody, language, moment),
  ]);
  const { pictures, ofChildren } = shown;
  const removals = ofChildren.map((id) => ({
    path: removalPath(language, itemId, id),
    alt: pictures.get(id)?.alt ?? '',
  }));
  return {
    view: {
      cover: coverId ? (pictures.get(coverId) ?? null) : null,
      pictures: Object.fromEntries(pictures),
      documents: Object.fromEntries(offered.documents),
      removals,
    },
    media: [shown.media, offered.media],
  };
}
