import 'server-only';
import type { Language } from '#lib/core/languages';
import { findOrganisationIds } from '#lib/organisations/public-queries';
import { type Database, db, type Prisma } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import { freshnessOf } from '#lib/publishing/freshness';
import { contentMoment } from '#lib/publishing/moment';
import { listTag } from '#lib/publishing/publishing-tags';
import { visibleAt } from '#lib/publishing/visible';
import { inTime } from './in-time.ts';
import { type MilestoneShared, type MilestoneTheme, milestoneSharedSchema } from './milestone.ts';
import { findMilestones, type ShownMilestones } from './milestone-card-query.ts';
import { type MilestoneOrder, milestonePath } from './milestone-paths.ts';
import type { MilestoneLink, MilestoneList } from './milestone-view.ts';

function toList({ milestones }: ShownMilestones, order: MilestoneOrder): MilestoneList {
  const sorted = milestones.toSorted((one, other) => inTime(one.shared, other.shared));
  const of = (state: MilestoneShared['state']) =>
    sorted.filter(({ shared }) => shared.state === state).map(({ card }) => card);
  const past = (state: MilestoneShared['state']) => (order === 'nearest' ? of(state).reverse() : of(state));
  return { achieved: past('achieved'), planned: of('planned'), dropped: past('dropped') };
}

export interface MilestoneListAnswer {
  list: MilestoneList;
  /** The themes of which there is a milestone. */
  themes: MilestoneTheme[];
  freshness: Freshness;
}

/** The milestones that the public sees in a language, of a theme or all (null), past and planned apart. */
export async function listMilestones(
  language: Language,
  { theme, order }: { theme: MilestoneTheme | null; order: MilestoneOrder },
  database: Database = db(),
): Promise<MilestoneListAnswer> {
  const found = await findMilestones(database, language, {}, await contentMoment(database));
  const chosen = found.milestones.filter(({ card }) => theme === null || card.theme === theme);
  const { shown, tags, media, moment } = found;
  return {
    list: toList({ ...found, milestones: chosen }, order),
    themes: [...new Set(found.milestones.map(({ card }) => card.theme))],
    freshness: await freshnessOf(database, moment, shown, [listTag('milestone', language), ...tags], media),
  };
}

/** What a milestone may be linked with. */
export type LinkedWith =
  | { by: 'item'; itemId: string }
  | { by: 'person'; personId: string }
  | { by: 'organisation'; organisationId: string };

async function whereLinked(database: Database, linked: LinkedWith): Promise<Prisma.PublicationWhereInput> {
  switch (linked.by) {
    case 'item':
      return { links: { some: { linkedId: linked.itemId } } };
    case 'person':
      return { people: { some: { personId: linked.personId } } };
    case 'organisation': {
      const ids = await findOrganisationIds(database, linked.organisationId);
      return { links: { some: { linkedId: { in: ids } } } };
    }
  }
}

/** The milestones that are linked with an article, an event, a person or an organisation, in the order of time. */
export async function listMilestonesOf(
  language: Language,
  linked: LinkedWith,
  database: Database = db(),
): Promise<{ links: MilestoneLink[]; freshness: Freshness }> {
  const moment = await contentMoment(database);
  const where = { ...(await whereLinked(database, linked)), kind: 'milestone', language } as const;
  const rows = await database.publication.findMany({
    where: { AND: [where, visibleAt(moment.now)] },
    select: {
      itemId: true,
      localizationId: true,
      visibleUntil: true,
      localization: { select: { slug: true } },
      revision: { select: { title: true } },
      sharedRevision: { select: { content: true } },
    },
  });
  const links = rows
    .map((row) => ({ row, shared: milestoneSharedSchema.parse(row.sharedRevision.content) }))
    .sort((one, other) => inTime(one.shared, other.shared))
    .map(({ row }) => ({
      name: row.revision.title,
      path: milestonePath(language, row.localization.slug ?? ''),
    }));
  return {
    links,
    freshness: await freshnessOf(database, moment, rows, [listTag('milestone', language)], []),
  };
}

/** Whether the public sees any milestone in a language. */
export async function hasMilestones(
  language: Language,
  database: Database = db(),
): Promise<{ isAny: boolean; freshness: Freshness }> {
  const moment = await contentMoment(database);
  const first = await database.publication.findFirst({
    where: { kind: 'milestone', language, ...visibleAt(moment.now) },
    select: { id: true },
  });
  const freshness = await freshnessOf(database, moment, [], [listTag('milestone', language)], []);
  return { isAny: first !== null, freshness };
}
