import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import { dayInPortalZone } from '#lib/core/portal-day';
import { removalPath } from '#lib/media/media-paths';
import { findDocuments, findPictures } from '#lib/media/public-queries';
import { findOrganisers } from '#lib/organisations/public-queries';
import { findSpeakers } from '#lib/people/public-queries';
import type { Database } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import type { Body } from '#lib/publishing/body/body';
import { mediaOf, peopleOf } from '#lib/publishing/body/body-references';
import { freshnessOf } from '#lib/publishing/freshness';
import type { ContentMoment } from '#lib/publishing/moment';
import { itemTag } from '#lib/publishing/publishing-tags';
import { visibleAt } from '#lib/publishing/visible';
import { findHelpPlaces } from './help-place-card-query.ts';
import { helpPlacePath } from './help-place-paths.ts';
import type { HelpPlacePage } from './help-place-view.ts';

function loadPublication(database: Database, id: string, now: Date) {
  return database.publication.findUniqueOrThrow({
    where: { id },
    select: {
      publishedAt: true,
      revisedAt: true,
      localization: { select: { slug: true } },
      revision: { select: { body: true } },
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

function languagePathsOf({ item, localization }: Loaded): HelpPlacePage['languagePaths'] {
  const paths = languages.map((language) => {
    const there = item.publications.find((publication) => publication.language === language);
    const slug = there?.localization.slug;
    const path = helpPlacePath(language, slug ?? localization.slug ?? '');
    return [language, { path, isTranslated: Boolean(slug) }];
  });
  return Object.fromEntries(paths) as HelpPlacePage['languagePaths'];
}

/** What the words of a place show, and what that depends on. */
async function findParts(
  database: Database,
  { itemId, body, day }: { itemId: string; body: Body; day: string },
  language: Language,
  moment: ContentMoment,
) {
  const personIds = peopleOf(body);
  const [shown, offered, people] = await Promise.all([
    findPictures(database, mediaOf(body), language, moment),
    findDocuments(database, mediaOf(body), language, moment),
    findSpeakers(database, personIds, language, day, moment),
  ]);
  return {
    view: {
      pictures: Object.fromEntries(shown.pictures),
      documents: Object.fromEntries(offered.documents),
      speakers: Object.fromEntries(people),
      removals: shown.ofChildren.map((id) => ({
        path: removalPath(language, itemId, id),
        alt: shown.pictures.get(id)?.alt ?? '',
      })),
    },
    media: [shown.media, offered.media],
    tags: [...personIds, ...[...people.values()].map(({ personId }) => personId)].map(itemTag),
  };
}

/** A publication that the caller found visible, as the page of the place, and what the page depends on. */
export async function findHelpPlacePage(
  database: Database,
  publicationId: string,
  language: Language,
  at: ContentMoment,
): Promise<{ view: HelpPlacePage; freshness: Freshness }> {
  const [place] = await findHelpPlaces(database, language, { id: publicationId }, at.now);
  if (!place) throw new Error(`Publication ${publicationId} is no help place that the public sees.`);
  const { card, shared, shown } = place;
  const row = await loadPublication(database, publicationId, at.now);
  const body = row.revision.body as unknown as Body;
  const day = dayInPortalZone(row.publishedAt);
  const parts = await findParts(database, { itemId: card.itemId, body, day }, language, at);
  const organisers = await findOrganisers(database, shared.organisationIds, language);
  const view: HelpPlacePage = {
    ...card,
    ...parts.view,
    ...{ language, body, sources: shared.sources },
    organisations: organisers.views.map(({ name, path }) => ({ name, path })),
    languagePaths: languagePathsOf(row),
    publishedAt: row.publishedAt.toISOString(),
    revisedAt: row.revisedAt.toISOString(),
  };
  const tags = [...parts.tags, ...organisers.tags];
  return { view, freshness: await freshnessOf(database, at, [shown], tags, parts.media) };
}
