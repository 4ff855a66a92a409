import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { findItemDraft } from '#lib/publishing/admin-queries/find-item-draft';
import { findMissing } from '#lib/publishing/admin-queries/find-missing';
import type { LanguageToDo } from '#lib/publishing/desk-view';
import type { ItemDraft } from '#lib/publishing/draft-view';
import type { PageShared } from '../page.ts';
import { pageNoun } from '../page-noun.ts';

/** A page as its editor opens it; null where there is none. See findItemDraft for what it promises. */
export function findPageDraft(
  actor: Actor,
  itemId: string,
  database: Database = db(),
): Promise<ItemDraft<PageShared> | null> {
  return findItemDraft(actor, itemId, pageNoun, database);
}

/** What each language of a page still needs, as findMissing says it. */
export function listMissingInPage(
  draft: ItemDraft<PageShared>,
  database: Database = db(),
): Promise<Record<Language, LanguageToDo>> {
  return findMissing(database, draft, pageNoun);
}
