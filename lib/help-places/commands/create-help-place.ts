import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import type { Actor } from '#lib/publishing/actor';
import { type CreatedItem, createItem } from '#lib/publishing/commands/create-item';

/** Inserts a help place without words yet, with a localization in each language. */
export function createHelpPlace(
  actor: Actor,
  input: { sourceLanguage: Language },
  database: RootDatabase = db(),
): Promise<Result<CreatedItem>> {
  return inTransaction(database, (transaction) =>
    createItem(actor, { kind: 'help_place', ...input }, transaction),
  );
}
