import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import { removalPath } from '#lib/media/media-paths';
import { findDocuments, findPictures } from '#lib/media/public-queries';
import { organisationPath } from '#lib/organisations/organisation-paths';
import type { Database } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import type { Body } from '#lib/publishing/body/body';
import { mediaOf } from '#lib/publishing/body/body-references';
import { freshnessOf } from '#lib/publishing/freshness';
import type { ContentMoment } from '#lib/publishing/moment';
import { visibleAt } from '#lib/publishing/visible';
import { newestFirst } from './appointment.ts';
import { personSharedSchema } from './person.ts';
import { personPath } from './person-paths.ts';
import type { AppointmentView, PersonPage } from './person-view.ts';

const personFields = (language: Language, now: Date) =>
  ({
    itemId: true,
    localizationId: true,
    visibleUntil: true,
    localization: { select: { slug: true } },
    revision: { select: { title: true, body: true } },
    sharedRevision: { select: { content: true } },
    item: {
      select: {
        publications: {
          where: visibleAt(now),
          select: {
            language: true,
            revision: { select: { title: true } },
            localization: { select: { slug: true } },
          },
        },
        person: {
          select: {
            appointments: {
              select: {
                heldFrom: true,
                heldUntil: true,
                attestedOn: true,
                posts: { where: { language }, select: { post: true } },
                organisation: {
                  select: { key: true, names: { where: { language }, select: { full: true } } },
                },
              },
            },
          },
        },
      },
    },
  }) as const;

function loadPublication(database: Database, id: string, language: Language, now: Date) {
  return database.publication.findUniqueOrThrow({ where: { id }, select: personFields(language, now) });
}

type Loaded = Awaited<ReturnType<typeof loadPublication>>;

function appointmentsOf(row: Loaded, language: Language): AppointmentView[] {
  return newestFirst(row.item.person?.appointments ?? []).map(({ posts, organisation, ...held }) => {
    const name = organisation.names[0]?.full;
    return {
      ...held,
      post: posts[0]?.post ?? null,
      organisation: name ? { name, path: organisationPath(language, organisation.key) } : null,
    };
  });
}

function namesIn(row: Loaded, language: Language): PersonPage['otherNames'] {
  return languages.flatMap((one) => {
    const name = row.item.publications.find((publication) => publication.language === one)?.revision.title;
    return one !== language && name && name !== row.revision.title ? [{ language: one, name }] : [];
  });
}

function languagePathsOf(row: Loaded): PersonPage['languagePaths'] {
  const pathIn = (language: Language) => {
    const there = row.item.publications.find((publication) => publication.language === language);
    const slug = there?.localization.slug;
    return { path: personPath(language, slug ?? row.localization.slug ?? ''), isTranslated: Boolean(slug) };
  };
  return { ky: pathIn('ky'), ru: pathIn('ru'), en: pathIn('en') };
}

/** A publication that the caller found visible, as the person's own page, and what the page depends on. */
export async function findPersonPage(
  database: Database,
  publicationId: string,
  language: Language,
  moment: ContentMoment,
): Promise<{ view: PersonPage; freshness: Freshness }> {
  const row = await loadPublication(database, publicationId, language, moment.now);
  const { portraitId } = personSharedSchema.parse(row.sharedRevision.content);
  const biography = row.revision.body as unknown as Body;
  const mediumIds = [...(portraitId ? [portraitId] : []), ...mediaOf(biography)];
  const [shown, offered] = await Promise.all([
    findPictures(database, mediumIds, language, moment),
    findDocuments(database, mediaOf(biography), language, moment),
  ]);
  const view: PersonPage = {
    itemId: row.itemId,
    language,
    name: row.revision.title,
    otherNames: namesIn(row, language),
    path: personPath(language, row.localization.slug ?? ''),
    portrait: portraitId ? (shown.pictures.get(portraitId) ?? null) : null,
    appointments: appointmentsOf(row, language),
    biography,
    pictures: Object.fromEntries(shown.pictures),
    documents: Object.fromEntries(offered.documents),
    removals: shown.ofChildren.map((id) => ({
      path: removalPath(language, row.itemId, id),
      alt: shown.pictures.get(id)?.alt ?? '',
    })),
    languagePaths: languagePathsOf(row),
  };
  const files = [shown.media, offered.media];
  return { view, freshness: await freshnessOf(database, moment, [row], [], files) };
}
