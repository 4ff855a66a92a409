import 'server-only';
import { isId } from '#lib/core/id-shape';
import { conflict, failed, type Result, refused } from '#lib/core/result';
import { isSameJson } from '#lib/core/same-json';
import type { RootDatabase } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '../actor.ts';
import type { DraftNoun } from '../admin-queries/find-item-draft.ts';
import { findNewestShared } from '../admin-queries/newest-shared.ts';
import { refuseActor } from '../refusal.ts';
import { saveSharedRevision } from './save-shared-revision.ts';

/** What the writer of a part of an item saw. */
export interface SeenShared {
  itemId: string;
  /** The shared revision that the writer saw; null before the first. */
  baseId: string | null;
  /** How many redactions of the item the writer knew of; absent: none. */
  redactions?: number;
}

/** Whether somebody else changed a field of the part since, and to something else. */
function isOvertaken<Shared extends object>(part: Partial<Shared>, seen: Shared, now: Shared): boolean {
  return (Object.keys(part) as (keyof Shared)[]).some(
    (field) => !isSameJson(seen[field], now[field]) && !isSameJson(part[field], now[field]),
  );
}

/**
 * Saves some fields of what the languages of an item share, on top of the newest. Other fields may have changed since the
 * writer looked; where one of these did, it is a conflict and nothing is saved. Done twice it is done once. `partOf` makes the
 * fields of what the writer saw, or says why that can't be.
 */
export async function saveSharedPart<Shared extends object>(
  actor: Actor,
  { itemId, baseId, redactions = 0 }: SeenShared,
  partOf: (seen: Shared) => Result<Partial<Shared>>,
  noun: DraftNoun<Shared>,
  database: RootDatabase,
): Promise<Result<{ sharedRevisionId: string }>> {
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', itemId);
  const kept = await findNewestShared(database, itemId, noun.kind);
  const base =
    kept && baseId !== null && isId(baseId)
      ? await database.sharedRevision.findFirst({ where: { id: baseId, itemId }, select: { content: true } })
      : null;
  if (!kept || (baseId !== null && !base)) return failed(refused('itemMissing'));
  const read = (content: unknown): Shared =>
    content === undefined ? noun.firstShared : noun.sharedSchema.parse(content);
  const [seen, now] = [read(base?.content), read(kept.newest?.content)];
  const part = partOf(seen);
  if (!part.ok) return part;
  if (isOvertaken(part.value, seen, now)) return failed(conflict('savedMeanwhile'));
  const input = { itemId, baseId: kept.newest?.id ?? null, redactions, content: { ...now, ...part.value } };
  return saveSharedRevision(actor, input, noun, database);
}
