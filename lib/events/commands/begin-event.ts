import 'server-only';
import { digestOf } from '#lib/core/digest';
import { newId } from '#lib/core/ids';
import type { Result } from '#lib/core/result';
import type { RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import type { Actor } from '#lib/publishing/actor';
import { type BeginItemInput, beginItem } from '#lib/publishing/commands/begin-item';
import { readBy } from '#lib/publishing/words-schema';
import { eventSharedSchema } from '../event.ts';
import { type Programme, programmeSchema } from '../programme.ts';

export interface BeginEventInput extends Omit<BeginItemInput, 'kind'> {
  /** Null: nobody wrote any. */
  programme: Programme | null;
}

/** Inserts an event with what it begins with, in one transaction; see beginItem. */
export async function beginEvent(
  actor: Actor,
  { programme, ...input }: BeginEventInput,
  database: RootDatabase,
): Promise<Result<{ itemId: string }>> {
  const shared = readBy(eventSharedSchema, input.shared);
  if (!shared.ok) return shared;
  const content = programme && readBy(programmeSchema, programme);
  if (content && !content.ok) return content;
  const { itemId: eventId } = input;
  return inTransaction(database, (transaction) =>
    beginItem(actor, { ...input, kind: 'event', shared: shared.value }, transaction, async () => {
      await transaction.event.create({ data: { itemId: eventId, calendarUid: `event-${newId()}` } });
      if (!content) return;
      const { accountId } = actor;
      const row = { eventId, content: content.value, digest: digestOf(content.value), version: 1, accountId };
      await transaction.programme.create({ data: row });
    }),
  );
}
