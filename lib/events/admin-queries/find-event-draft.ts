import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { findItemDraft } from '#lib/publishing/admin-queries/find-item-draft';
import { findMissing } from '#lib/publishing/admin-queries/find-missing';
import type { LanguageToDo } from '#lib/publishing/desk-view';
import type { ItemDraft } from '#lib/publishing/draft-view';
import type { EventShared } from '../event.ts';
import { eventNoun } from '../event-noun.ts';

/** An event as its editor opens it; null where there is none. See findItemDraft for what it promises. */
export function findEventDraft(
  actor: Actor,
  itemId: string,
  database: Database = db(),
): Promise<ItemDraft<EventShared> | null> {
  return findItemDraft(actor, itemId, eventNoun, database);
}

/** What each language of an event still needs, as findMissing says it. */
export function listMissingInEvent(
  draft: ItemDraft<EventShared>,
  database: Database = db(),
): Promise<Record<Language, LanguageToDo>> {
  return findMissing(database, draft, eventNoun);
}
