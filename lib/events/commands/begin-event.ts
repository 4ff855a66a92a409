import 'server-only';
import { digestOf } from '#lib/core/digest';
import { newId } from '#lib/core/ids';
import { conflict, failed, type Result } from '#lib/core/result';
import type { Database, RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import type { Actor } from '#lib/publishing/actor';
import { type BeginItemInput, beginItem } from '#lib/publishing/commands/begin-item';
import { countRedactions } from '#lib/publishing/redaction/count-redactions';
import { readBy } from '#lib/publishing/words-schema';
import { eventSharedSchema } from '../event.ts';
import { type Programme, programmeSchema } from '../programme.ts';

export interface BeginEventInput extends Omit<BeginItemInput, 'kind'> {
  /** Null: nobody wrote any. */
  programme: Programme | null;
  /** The event that it was copied from, with how many redactions of it are in the copy; null: none. */
  from: { itemId: string; redactions: number } | null;
}

/**
 * Inserts an event with what it begins with, in one transaction; see beginItem. A copy from before a redaction is a conflict.
 */
export async function beginEvent(
  actor: Actor,
  { programme, from, ...input }: BeginEventInput,
  database: RootDatabase,
): Promise<Result<{ itemId: string }>> {
  const shared = readBy(eventSharedSchema, input.shared);
  if (!shared.ok) return shared;
  const content = programme && readBy(programmeSchema, programme);
  if (content && !content.ok) return content;
  const { itemId: eventId } = input;
  return inTransaction(database, async (transaction) => {
    if (from && !(await isAsRead(transaction, from))) return failed(conflict('changedMeanwhile'));
    return beginItem(actor, { ...input, kind: 'event', shared: shared.value }, transaction, async () => {
      await transaction.event.create({ data: { itemId: eventId, calendarUid: `event-${newId()}` } });
      if (!content) return;
      const { accountId } = actor;
      const row = { eventId, content: content.value, digest: digestOf(content.value), version: 1, accountId };
      await transaction.programme.create({ data: row });
    });
  });
}

/** Whether no words were taken out of an event since it was read; holds it as it is. */
async function isAsRead(
  transaction: Database,
  { itemId, redactions }: { itemId: string; redactions: number },
): Promise<boolean> {
  const isThere = await lockItem(transaction, itemId);
  return isThere && (await countRedactions(transaction, itemId)) === redactions;
}
