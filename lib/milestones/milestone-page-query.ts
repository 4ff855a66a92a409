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
import { findFormerTitles } from './former-titles-query.ts';
import { findLinkedItems, type LinkedItems, type LinkedPath } from './linked-items-query.ts';
import { dateOf, type MilestoneShared, stepsOf } from './milestone.ts';
import { findMilestones } from './milestone-card-query.ts';
import { milestonePath } from './milestone-paths.ts';
import type { EvidenceView, MilestonePage, MilestoneStep } from './milestone-view.ts';
import { findToldDays } from './told-days-query.ts';

function loadPublication(database: Database, id: string, now: Date) {
  return database.publication.findUniqueOrThrow({
    where: { id },
    select: {
      itemId: true,
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

function languagePathsOf({ item, localization }: Loaded): MilestonePage['languagePaths'] {
  const paths = languages.map((language) => {
    const there = item.publications.find((publication) => publication.language === language);
    const slug = there?.localization.slug;
    const path = milestonePath(language, slug ?? localization.slug ?? '');
    return [language, { path, isTranslated: Boolean(slug) }];
  });
  return Object.fromEntries(paths) as MilestonePage['languagePaths'];
}

/** The day of a step is the one on which readers were told of it. */
function toSteps(shared: MilestoneShared, days: string[], language: Language): MilestoneStep[] {
  return stepsOf(shared)
    .map(({ before, after }, position) => ({
      on: days[position] ?? before.on,
      before: { state: before.state, when: before.when },
      after: { state: after.state, when: after.when },
      reason: before.reason[language],
    }))
    .reverse();
}

/** The pictures, documents and people of a body, and the documents that are evidence. */
async function findParts(
  database: Database,
  { itemId, body, shared, day }: { itemId: string; body: Body; shared: MilestoneShared; day: string },
  language: Language,
  moment: ContentMoment,
) {
  const shownBy = shared.evidence.flatMap((one) => (one.kind === 'document' ? [one.mediumId] : []));
  const personIds = [...new Set([...peopleOf(body), ...shared.peopleIds])];
  const [shown, offered, people, organisers] = await Promise.all([
    findPictures(database, mediaOf(body), language, moment),
    findDocuments(database, [...mediaOf(body), ...shownBy], language, moment),
    findSpeakers(database, personIds, language, day, moment),
    findOrganisers(database, shared.organisationIds, language),
  ]);
  const named = shared.peopleIds.flatMap((id) => people.get(id) ?? []);
  const speakerIds = [...people.values()].map(({ personId }) => personId);
  return {
    view: {
      pictures: Object.fromEntries(shown.pictures),
      documents: Object.fromEntries(offered.documents),
      speakers: Object.fromEntries(people),
      people: [...new Map(named.map((person) => [person.personId, person])).values()],
      organisations: organisers.views.map(({ name, path }) => ({ name, path })),
      removals: shown.ofChildren.map((id) => ({
        path: removalPath(language, itemId, id),
        alt: shown.pictures.get(id)?.alt ?? '',
      })),
    },
    media: [shown.media, offered.media],
    tags: [...[...personIds, ...speakerIds].map(itemTag), ...organisers.tags],
  };
}

function toEvidence(
  { evidence }: MilestoneShared,
  { items }: LinkedItems,
  documents: MilestonePage['documents'],
): EvidenceView[] {
  return evidence.flatMap((one): EvidenceView[] => {
    if (one.kind === 'link') return [one];
    if (one.kind === 'document') return [{ ...one, document: documents[one.mediumId] ?? null }];
    const article = items.find(({ itemId }) => itemId === one.itemId);
    return article ? [{ kind: 'article', article }] : [];
  });
}

/** Articles and events that a milestone is linked with. */
async function findLinked(
  database: Database,
  shared: MilestoneShared,
  language: Language,
  { pathOf, now }: { pathOf: LinkedPath; now: Date },
) {
  const { evidence, articleIds, eventIds } = shared;
  const showing = evidence.flatMap((one) => (one.kind === 'article' ? [one.itemId] : []));
  const ids = [...new Set([...showing, ...articleIds])];
  const [articles, events] = await Promise.all([
    findLinkedItems(database, { kind: 'article', ids, pathOf }, language, now),
    findLinkedItems(database, { kind: 'event', ids: eventIds, pathOf }, language, now),
  ]);
  const isOpen = ({ standing }: { standing: string }): boolean => standing === 'public';
  return {
    showing: articles,
    articles: articles.items.filter((item) => isOpen(item) && !showing.includes(item.itemId)),
    events: events.items.filter(isOpen),
    shown: [...articles.shown, ...events.shown],
    tags: [...ids, ...eventIds].map(itemTag),
  };
}

/** A publication that the caller found visible, as the milestone's own page, and what the page depends on. */
export async function findMilestonePage(
  database: Database,
  publicationId: string,
  { language, pathOf }: { language: Language; pathOf: LinkedPath },
  at: ContentMoment,
): Promise<{ view: MilestonePage; freshness: Freshness }> {
  const found = await findMilestones(database, language, { id: publicationId }, at);
  const [milestone] = found.milestones;
  if (!milestone) throw new Error(`Publication ${publicationId} is no milestone that the public sees.`);
  const { card, shared } = milestone;
  const row = await loadPublication(database, publicationId, at.now);
  const body = row.revision.body as unknown as Body;
  const day = dateOf(shared) ?? dayInPortalZone(row.publishedAt);
  const parts = await findParts(database, { itemId: row.itemId, body, shared, day }, language, at);
  const linked = await findLinked(database, shared, language, { pathOf, now: at.now });
  const view: MilestonePage = {
    ...card,
    ...parts.view,
    language,
    body,
    evidence: toEvidence(shared, linked.showing, parts.view.documents),
    sources: shared.sources,
    steps: toSteps(shared, await findToldDays(database, row.itemId, at.now), language),
    formerTitles: await findFormerTitles(database, { itemId: row.itemId, language }, at.now),
    articles: linked.articles,
    events: linked.events,
    languagePaths: languagePathsOf(row),
    publishedAt: row.publishedAt.toISOString(),
    revisedAt: row.revisedAt.toISOString(),
  };
  const shown = [...found.shown, ...linked.shown];
  const tags = [...found.tags, ...parts.tags, ...linked.tags];
  const files = [...found.media, ...parts.media];
  return { view, freshness: await freshnessOf(database, found.moment, shown, tags, files) };
}
