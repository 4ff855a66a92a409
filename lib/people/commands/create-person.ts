import 'server-only';
import { newId } from '#lib/core/ids';
import { type Language, languages } from '#lib/core/languages';
import type { PartialDate } from '#lib/core/partial-date';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import type { Actor } from '#lib/publishing/actor';
import { type CreatedItem, createItem } from '#lib/publishing/commands/create-item';

export interface CreatePersonInput {
  /** Stable key, never shown. */
  key: string;
  sourceLanguage: Language;
  appointments: {
    organisationId: string;
    posts: Record<Language, string>;
    heldFrom: PartialDate | null;
    heldUntil: PartialDate | null;
    attestedOn: PartialDate;
  }[];
}

/** Inserts a person with the posts that sources name; names and biography follow as revisions. */
export async function createPerson(
  actor: Actor,
  input: CreatePersonInput,
  database: RootDatabase = db(),
): Promise<Result<CreatedItem>> {
  return inTransaction(database, async (transaction) => {
    const created = await createItem(
      actor,
      { kind: 'person', sourceLanguage: input.sourceLanguage },
      transaction,
    );
    if (!created.ok) return created;
    const personId = created.value.itemId;
    await transaction.person.create({ data: { itemId: personId, key: input.key } });
    for (const { posts, ...appointment } of input.appointments) {
      await transaction.appointment.create({
        data: {
          id: newId(),
          personId,
          ...appointment,
          posts: { create: languages.map((language) => ({ language, post: posts[language] })) },
        },
      });
    }
    return created;
  });
}
