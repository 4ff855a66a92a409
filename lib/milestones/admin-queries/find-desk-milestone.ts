import 'server-only';
import type { Locale } from '#lib/i18n/locales';
import { findDraftDocuments } from '#lib/media/admin-queries/find-draft-media';
import { deskFilePath } from '#lib/media/media-paths';
import { findDocuments } from '#lib/media/public-queries';
import { type Database, db } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { findItemOnDesk } from '#lib/publishing/admin-queries/desk-item';
import { contentMoment } from '#lib/publishing/moment';
import { type MilestoneShared, standingAt } from '../milestone.ts';
import type { DeskMilestone, LinkedName } from '../milestone-desk-view.ts';
import { milestoneNoun } from '../milestone-noun.ts';
import { findShownMilestone } from '../shown-query.ts';
import { findToldDays } from '../told-days-query.ts';

/** Items by their title in the desk's language, else in another, and whether the public saw them and does not any more. */
async function findNames(
  database: Database,
  itemIds: string[],
  locale: Locale,
  now: Date,
): Promise<Map<string, LinkedName>> {
  if (itemIds.length === 0) return new Map();
  const rows = await database.$queryRaw<LinkedName[]>`
    select item.id, coalesce(named.desk_title, '') as name,
      exists (select from publication where item_id = item.id and visible_from <= ${now})
        and not exists (select from publication where item_id = item.id and visible_from <= ${now}
          and (visible_until is null or visible_until > ${now})) as "isGone"
    from item left join lateral (
      select desk_title from localization where item_id = item.id and desk_title <> ''
      order by language <> ${locale}::"Language", language limit 1
    ) named on true
    where item.id = any(${itemIds}::uuid[])`;
  return new Map(rows.map((row) => [row.id, row]));
}

async function linkedOf(
  database: Database,
  shared: MilestoneShared,
  locale: Locale,
  now: Date,
): Promise<DeskMilestone['linked']> {
  const { articleIds, eventIds, peopleIds } = shared;
  const showing = shared.evidence.flatMap((one) => (one.kind === 'article' ? [one.itemId] : []));
  const names = await findNames(
    database,
    [...showing, ...articleIds, ...eventIds, ...peopleIds],
    locale,
    now,
  );
  const named = (ids: string[]): LinkedName[] => ids.flatMap((id) => names.get(id) ?? []);
  return {
    evidence: named(showing),
    articles: named(articleIds),
    events: named(eventIds),
    people: named(peopleIds),
  };
}

async function documentsOf(
  database: Database,
  { evidence }: MilestoneShared,
  locale: Locale,
  now: Date,
): Promise<DeskMilestone['documents']> {
  const ids = evidence.flatMap((one) => (one.kind === 'document' ? [one.mediumId] : []));
  const titles = await findDraftDocuments(ids, locale, (name) => deskFilePath(locale, name), database);
  const { documents } = await findDocuments(database, ids, locale, { now });
  return ids.map((mediumId) => ({
    ...{ mediumId, title: titles.get(mediumId)?.title ?? '' },
    isGone: !documents.has(mediumId),
  }));
}

/** A milestone with everything that its page at the desk shows; null where there is none. */
export async function findDeskMilestone(
  actor: Actor,
  itemId: string,
  locale: Locale,
  database: Database = db(),
): Promise<DeskMilestone | null> {
  const { now } = await contentMoment(database);
  const item = await findItemOnDesk(actor, { itemId, locale, now }, milestoneNoun, database);
  if (!item) return null;
  const { shared } = item;
  const shown = await findShownMilestone(database, itemId, now);
  const days = await findToldDays(database, itemId, now);
  return {
    ...item,
    standing: standingAt(shared, now),
    pending: shown ? (shared.changes[shown.changes.length] ?? null) : null,
    changeDays: shared.changes.map(({ on }, position) => days[position] ?? on),
    wasPublic: shown !== null,
    linked: await linkedOf(database, shared, locale, now),
    documents: await documentsOf(database, shared, locale, now),
  };
}
