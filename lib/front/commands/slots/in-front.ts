import 'server-only';
import { frontPath } from '#lib/articles/article-paths';
import { isId } from '#lib/core/id-shape';
import type { Language } from '#lib/core/languages';
import { toLocalTime } from '#lib/core/local-time';
import { invalid, ok, type Problem, type Result } from '#lib/core/result';
import type { Database, RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockFront } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { raiseContentVersion } from '#lib/publishing/content-change';
import { frontTag, noticeTag } from '#lib/publishing/publishing-tags';
import { refuseActor } from '#lib/publishing/refusal';
import { type FrontSlotKind, frontZone } from '../../front-slot.ts';

/** What a change of the front page knows: the database's now, to the millisecond. */
export interface FrontTransaction {
  transaction: Database;
  now: Date;
}

/** Which place of which language was changed. */
export interface ChangedPlace {
  language: Language;
  kind: FrontSlotKind;
}

/**
 * Changes what stands on the front page, as one who may publish, one after the other: nobody overlaps what somebody else is about
 * to write. Has every page printed anew that shows it.
 */
export async function inFront<Value extends ChangedPlace>(
  actor: Actor,
  database: RootDatabase,
  work: (front: FrontTransaction) => Promise<Result<Value>>,
): Promise<Result<Value & { version: bigint }>> {
  if (!mayPublishing(actor, 'publish')) return refuseActor(actor, 'publish', null);
  return inTransaction(database, async (transaction) => {
    const now = await lockFront(transaction);
    const done = await work({ transaction, now });
    if (!done.ok) return done;
    const { language, kind } = done.value;
    const version = await raiseContentVersion(transaction, {
      tags: [kind === 'notice' ? noticeTag(language) : frontTag(language)],
      refill: [frontPath(language)],
    });
    return ok({ ...done.value, version });
  });
}

interface Standing {
  showFrom: Date;
  showUntil: Date | null;
  heading: string;
  title: string | null;
}

function shownTime(instant: Date): string {
  const { date, time } = toLocalTime(instant, frontZone);
  return `${date.split('-').reverse().join('.')} ${time}`;
}

/** Names what stands in a place within a span, `except` what is about to go; null where nothing does. */
export async function findOverlap(
  transaction: Database,
  { language, kind }: ChangedPlace,
  { from, until, except }: { from: Date; until: Date | null; except: string | null },
): Promise<Problem | null> {
  const rows = await transaction.$queryRaw<Standing[]>`
    select show_from as "showFrom", show_until as "showUntil", heading, (
      select desk_title from front_slot_item join localization on localization.item_id = front_slot_item.item_id
      where slot_id = front_slot.id and desk_title <> ''
      order by position, localization.language <> ${language}::"Language", localization.language limit 1
    ) as title
    from front_slot
    where language = ${language}::"Language" and kind = ${kind}::"FrontSlotKind" and taken_away_at is null
      and tstzrange(show_from, show_until) && tstzrange(${from}, ${until}::timestamptz)
      and id is distinct from ${except}::uuid
    order by show_from limit 1`;
  const [standing] = rows;
  if (!standing) return null;
  const { heading, title, showFrom, showUntil } = standing;
  const named = { name: heading || (title ?? ''), from: shownTime(showFrom) };
  return showUntil
    ? invalid('frontOverlaps', { field: 'from', params: { ...named, until: shownTime(showUntil) } })
    : invalid('frontOverlapsOpen', { field: 'from', params: named });
}

/** The place of a slot that stands and is not over; null where somebody took it away meanwhile. */
export async function findStanding(
  { transaction, now }: FrontTransaction,
  slotId: string,
): Promise<ChangedPlace | null> {
  if (!isId(slotId)) return null;
  return await transaction.frontSlot.findFirst({
    where: { id: slotId, takenAwayAt: null, OR: [{ showUntil: null }, { showUntil: { gt: now } }] },
    select: { language: true, kind: true },
  });
}

/** Takes away a slot that was found standing. */
export async function takeAway(
  { transaction, now }: FrontTransaction,
  actor: Actor,
  slotId: string,
): Promise<void> {
  await transaction.frontSlot.update({
    where: { id: slotId },
    data: { takenAwayAt: now, takenAwayById: actor.accountId },
  });
}
