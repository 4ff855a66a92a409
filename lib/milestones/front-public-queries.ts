import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import { freshnessOf } from '#lib/publishing/freshness';
import { type ContentMoment, contentMoment, until } from '#lib/publishing/moment';
import { listTag } from '#lib/publishing/publishing-tags';
import { visibleAtSql } from '#lib/publishing/visible';
import { inTime } from './in-time.ts';
import { type MilestoneShared, standingAt, turnsLateAt } from './milestone.ts';
import { findMilestones } from './milestone-card-query.ts';
import type { MilestoneCard } from './milestone-view.ts';

/** How many of each the front page shows where nobody chose. */
const most = { achieved: 2, planned: 2 } as const;

interface Dated extends Pick<MilestoneShared, 'state' | 'when'> {
  itemId: string;
}

/** State and date of all milestones that readers see: little of each, however long the ledger. */
function loadDates(database: Database, language: Language, { now }: ContentMoment): Promise<Dated[]> {
  return database.$queryRaw<Dated[]>`
    select publication.item_id as "itemId", content ->> 'state' as state,
      nullif(content -> 'when', 'null'::jsonb) as "when"
    from publication join shared_revision on shared_revision.id = publication.shared_revision_id
    where publication.kind = 'milestone' and publication.language = ${language}::"Language"
      and ${visibleAtSql(now)}
    order by publication.public_number`;
}

/** What was reached last, then what is due next: the late behind, for it has its place on the road itself. */
function choose(dates: Dated[], now: Date): string[] {
  const sorted = dates.toSorted(inTime);
  const of = (standing: ReturnType<typeof standingAt>): string[] =>
    sorted.filter((one) => standingAt(one, now) === standing).map(({ itemId }) => itemId);
  const planned = [...of('planned'), ...of('late')].slice(0, most.planned);
  return [...of('achieved').slice(-most.achieved), ...planned];
}

/**
 * Milestones of the front page: those of `chosenIds` that readers see, in no order, and the ledger: those of `ledgerIds`, in that
 * order; where readers see none of them what was reached last and is due next. Of this moment, unless told another.
 */
export async function listFrontMilestones(
  language: Language,
  { chosenIds, ledgerIds }: { chosenIds: readonly string[]; ledgerIds: readonly string[] },
  at: ContentMoment | null = null,
  database: Database = db(),
): Promise<{ chosen: MilestoneCard[]; ledger: MilestoneCard[]; freshness: Freshness }> {
  const moment = at ?? (await contentMoment(database));
  const dates = await loadDates(database, language, moment);
  const visible = new Set(dates.map(({ itemId }) => itemId));
  const wanted = ledgerIds.filter((id) => visible.has(id));
  const ledger = wanted.length > 0 ? wanted : choose(dates, moment.now);
  const found = await findMilestones(
    database,
    language,
    { itemId: { in: [...chosenIds, ...ledger] } },
    moment,
  );
  const cards = new Map(found.milestones.map(({ card }) => [card.itemId, card]));
  const cardsOf = (ids: readonly string[]): MilestoneCard[] => ids.flatMap((id) => cards.get(id) ?? []);
  const { shown, tags, media } = found;
  return {
    chosen: cardsOf(chosenIds),
    ledger: cardsOf(ledger),
    freshness: await freshnessOf(
      database,
      until(found.moment, dates.map(turnsLateAt)),
      shown,
      [listTag('milestone', language), ...tags],
      media,
    ),
  };
}
