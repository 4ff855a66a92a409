import 'server-only';
import type { Language } from '#lib/core/languages';
import { findDocuments } from '#lib/media/public-queries';
import type { Database, Prisma } from '#lib/platform/db/client';
import type { ShownMedia, ShownPublication } from '#lib/publishing/freshness';
import { type ContentMoment, until } from '#lib/publishing/moment';
import { itemTag } from '#lib/publishing/publishing-tags';
import { visibleAt } from '#lib/publishing/visible';
import {
  isRevised,
  type MilestoneShared,
  milestoneSharedSchema,
  standingAt,
  turnsLateAt,
} from './milestone.ts';
import { milestonePath } from './milestone-paths.ts';
import type { MilestoneCard } from './milestone-view.ts';

export interface ShownMilestones {
  milestones: { card: MilestoneCard; shared: MilestoneShared }[];
  shown: ShownPublication[];
  /** Of what shows that they were achieved. */
  tags: string[];
  media: ShownMedia[];
  /** The moment of the query, with the moments at which one of them becomes late. */
  moment: ContentMoment;
}

const fields = {
  itemId: true,
  localizationId: true,
  visibleUntil: true,
  localization: { select: { slug: true } },
  revision: { select: { title: true, summary: true } },
  sharedRevision: { select: { content: true } },
} as const;

interface Proof {
  isUnproven(shared: MilestoneShared): boolean;
  tags: string[];
  media: ShownMedia[];
}

/** Whether what was named as evidence is still there for the public. An address elsewhere is taken at its word. */
async function findProof(
  database: Database,
  milestones: MilestoneShared[],
  language: Language,
  moment: ContentMoment,
): Promise<Proof> {
  const achieved = milestones.filter(({ state }) => state === 'achieved');
  const evidence = achieved.flatMap((one) => one.evidence);
  const articleIds = evidence.flatMap((one) => (one.kind === 'article' ? [one.itemId] : []));
  const mediumIds = evidence.flatMap((one) => (one.kind === 'document' ? [one.mediumId] : []));
  const articles = await database.publication.findMany({
    where: { itemId: { in: articleIds }, kind: 'article', ...visibleAt(moment.now) },
    distinct: ['itemId'],
    select: { itemId: true },
  });
  const { documents, media } = await findDocuments(database, mediumIds, language, moment);
  const open = new Set([...articles.map(({ itemId }) => itemId), ...documents.keys()]);
  return {
    isUnproven: (shared) =>
      shared.state === 'achieved' &&
      shared.evidence.every(
        (one) => one.kind !== 'link' && !open.has(one.kind === 'article' ? one.itemId : one.mediumId),
      ),
    tags: articleIds.map(itemTag),
    media: [media],
  };
}

/** Milestones of a language that the public sees at a moment, in no order. Three queries, whatever the number. */
export async function findMilestones(
  database: Database,
  language: Language,
  where: Prisma.PublicationWhereInput,
  moment: ContentMoment,
): Promise<ShownMilestones> {
  const rows = await database.publication.findMany({
    where: { AND: [where, { kind: 'milestone', language, ...visibleAt(moment.now) }] },
    orderBy: { publicNumber: 'asc' },
    select: fields,
  });
  const read = rows.map((row) => ({ row, shared: milestoneSharedSchema.parse(row.sharedRevision.content) }));
  const all = read.map(({ shared }) => shared);
  const proof = await findProof(database, all, language, moment);
  const milestones = read.map(({ row, shared }) => {
    const { title, summary } = row.revision;
    const card: MilestoneCard = {
      ...{ itemId: row.itemId, title, summary },
      path: milestonePath(language, row.localization.slug ?? ''),
      theme: shared.theme ?? 'treatment',
      standing: standingAt(shared, moment.now),
      when: shared.when,
      isRevised: isRevised(shared),
      isUnproven: proof.isUnproven(shared),
    };
    return { card, shared };
  });
  const { tags, media } = proof;
  return { milestones, shown: rows, tags, media, moment: until(moment, all.map(turnsLateAt)) };
}
