import 'server-only';
import { languages } from '#lib/core/languages';
import { dayInPortalZone } from '#lib/core/portal-day';
import { removalPath } from '#lib/media/media-paths';
import { findDocuments, findPictures } from '#lib/media/public-queries';
import { findSpeakers } from '#lib/people/public-queries';
import type { Database } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import type { Body } from '#lib/publishing/body/body';
import { mediaOf, peopleOf } from '#lib/publishing/body/body-references';
import { freshnessOf } from '#lib/publishing/freshness';
import type { ContentMoment } from '#lib/publishing/moment';
import { itemTag } from '#lib/publishing/publishing-tags';
import { visibleAt } from '#lib/publishing/visible';
import { pageSharedSchema } from './page.ts';
import { pagePath } from './page-noun.ts';
import type { PageView } from './page-view.ts';

function loadPublication(database: Database, id: string, now: Date) {
  return database.publication.findUniqueOrThrow({
    where: { id },
    select: {
      itemId: true,
      localizationId: true,
      language: true,
      visibleUntil: true,
      publishedAt: true,
      revisedAt: true,
      localization: { select: { slug: true } },
      revision: { select: { title: true, summary: true, body: true } },
      sharedRevision: { select: { content: true } },
      item: {
        select: {
          publications: {
            where: visibleAt(now),
            select: { language: true, localization: { select: { slug: true } } },
          },
        },
      },
    },
  });
}

type Loaded = Awaited<ReturnType<typeof loadPublication>>;

function languagePathsOf({ item, localization }: Loaded): PageView['languagePaths'] {
  const paths = languages.map((language) => {
    const slug = item.publications.find((one) => one.language === language)?.localization.slug;
    const path = pagePath(language, slug ?? localization.slug ?? '');
    return [language, { path, isTranslated: Boolean(slug) }];
  });
  return Object.fromEntries(paths) as PageView['languagePaths'];
}

/** The pictures, documents and people of a body. */
async function findParts(database: Database, row: Loaded, moment: ContentMoment) {
  const { itemId, language, publishedAt } = row;
  const body = row.revision.body as unknown as Body;
  const personIds = peopleOf(body);
  const [shown, offered, people] = await Promise.all([
    findPictures(database, mediaOf(body), language, moment),
    findDocuments(database, mediaOf(body), language, moment),
    findSpeakers(database, personIds, language, dayInPortalZone(publishedAt), moment),
  ]);
  const speakerIds = [...people.values()].map(({ personId }) => personId);
  return {
    view: {
      body,
      pictures: Object.fromEntries(shown.pictures),
      documents: Object.fromEntries(offered.documents),
      speakers: Object.fromEntries(people),
      removals: shown.ofChildren.map((id) => ({
        path: removalPath(language, itemId, id),
        alt: shown.pictures.get(id)?.alt ?? '',
      })),
    },
    media: [shown.media, offered.media],
    tags: [...personIds, ...speakerIds].map(itemTag),
  };
}

/** A publication that the caller found visible, as the page itself, and what it depends on. */
export async function loadPage(
  database: Database,
  publicationId: string,
  moment: ContentMoment,
): Promise<{ view: PageView; freshness: Freshness }> {
  const row = await loadPublication(database, publicationId, moment.now);
  const { itemId, language, revision, localization } = row;
  const parts = await findParts(database, row, moment);
  const view: PageView = {
    ...{ itemId, language, title: revision.title, summary: revision.summary },
    ...parts.view,
    sources: pageSharedSchema.parse(row.sharedRevision.content).sources,
    path: pagePath(language, localization.slug ?? ''),
    languagePaths: languagePathsOf(row),
    revisedAt: row.revisedAt.toISOString(),
  };
  return { view, freshness: await freshnessOf(database, moment, [row], parts.tags, parts.media) };
}
