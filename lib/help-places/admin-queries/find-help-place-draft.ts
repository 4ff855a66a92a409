import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { findItemDraft } from '#lib/publishing/admin-queries/find-item-draft';
import { findMissing } from '#lib/publishing/admin-queries/find-missing';
import type { LanguageToDo } from '#lib/publishing/desk-view';
import type { ItemDraft } from '#lib/publishing/draft-view';
import type { HelpPlaceShared } from '../help-place.ts';
import { helpPlaceNoun } from '../help-place-noun.ts';

/** A help place as its editor opens it; null where there is none. See findItemDraft for what it promises. */
export function findHelpPlaceDraft(
  actor: Actor,
  itemId: string,
  database: Database = db(),
): Promise<ItemDraft<HelpPlaceShared> | null> {
  return findItemDraft(actor, itemId, helpPlaceNoun, database);
}

/** What each language of a help place still needs, as findMissing says it. */
export function listMissingInHelpPlace(
  draft: ItemDraft<HelpPlaceShared>,
  database: Database = db(),
): Promise<Record<Language, LanguageToDo>> {
  return findMissing(database, draft, helpPlaceNoun);
}
