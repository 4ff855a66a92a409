import 'server-only';
import { newId } from '#lib/core/ids';
import type { Database, Prisma } from '#lib/platform/db/client';
import type { Replay } from './replay.ts';

export interface NewRedaction {
  itemId: string;
  /** Of a picture or document; null where words were removed. */
  mediumId: string | null;
  reason: string;
  actorId: string;
  replay: Replay;
}

/** Writes the tombstone of a redaction, and its line in the history of the item. Returns its id. */
export async function recordRedaction(transaction: Database, redaction: NewRedaction): Promise<string> {
  const { itemId, mediumId, reason, actorId, replay } = redaction;
  const id = newId();
  await transaction.redaction.create({
    data: { id, itemId, mediumId, reason, actorId, replay: replay as unknown as Prisma.InputJsonObject },
  });
  await transaction.timelineEntry.create({
    data: { id: newId(), itemId, kind: 'redacted', details: { redactionId: id, mediumId }, actorId },
  });
  return id;
}
