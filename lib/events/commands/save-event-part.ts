import 'server-only';
import { isId } from '#lib/core/id-shape';
import { conflict, failed, type Result, refused } from '#lib/core/result';
import { isSameJson } from '#lib/core/same-json';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { findNewestShared } from '#lib/publishing/admin-queries/newest-shared';
import { refuseActor } from '#lib/publishing/refusal';
import { type EventShared, emptyEventShared, eventSharedSchema } from '../event.ts';
import { saveEventShared } from './save-event-shared.ts';

/** What the writer of a part of an event saw. */
export interface SeenEvent {
  itemId: string;
  /** The shared revision that the writer saw; null before the first. */
  baseId: string | null;
  /** How many redactions of the item the writer knew of; absent: none. */
  redactions?: number;
}

type Part = Partial<EventShared>;

/** Whether somebody else changed a field of the part since, and to something else. */
function isOvertaken(part: Part, seen: EventShared, now: EventShared): boolean {
  return (Object.keys(part) as (keyof EventShared)[]).some(
    (field) => !isSameJson(seen[field], now[field]) && !isSameJson(part[field], now[field]),
  );
}

/**
 * Saves some fields of what the languages of an event share, on top of the newest. Other fields may have changed since the
 * writer looked; where one of these did, it is a conflict and nothing is saved. Done twice it is done once.
 */
export async function saveEventPart(
  actor: Actor,
  { itemId, baseId, redactions = 0 }: SeenEvent,
  partOf: (seen: EventShared) => Part,
  database: RootDatabase = db(),
): Promise<Result<{ sharedRevisionId: string }>> {
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', itemId);
  const kept = await findNewestShared(database, itemId, 'event');
  const base =
    kept && baseId !== null && isId(baseId)
      ? await database.sharedRevision.findFirst({ where: { id: baseId, itemId }, select: { content: true } })
      : null;
  if (!kept || (baseId !== null && !base)) return failed(refused('itemMissing'));
  const read = (content: unknown): EventShared =>
    content === undefined ? emptyEventShared : eventSharedSchema.parse(content);
  const [seen, now] = [read(base?.content), read(kept.newest?.content)];
  const part = partOf(seen);
  if (isOvertaken(part, seen, now)) return failed(conflict('savedMeanwhile'));
  const input = { itemId, baseId: kept.newest?.id ?? null, redactions, content: { ...now, ...part } };
  return saveEventShared(actor, input, database);
}
