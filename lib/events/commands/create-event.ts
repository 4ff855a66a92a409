import 'server-only';
import { newId } from '#lib/core/ids';
import type { Language } from '#lib/core/languages';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import type { Actor } from '#lib/publishing/actor';
import { type CreatedItem, createItem } from '#lib/publishing/commands/create-item';

/** Inserts an event without words yet, with a localization in each language and its name in calendars. */
export async function createEvent(
  actor: Actor,
  input: { sourceLanguage: Language },
  database: RootDatabase = db(),
): Promise<Result<CreatedItem>> {
  return inTransaction(database, async (transaction) => {
    const created = await createItem(actor, { kind: 'event', ...input }, transaction);
    if (created.ok) {
      const { itemId } = created.value;
      await transaction.event.create({ data: { itemId, calendarUid: `event-${newId()}` } });
    }
    return created;
  });
}
