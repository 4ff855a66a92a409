import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { findItemDraft } from '#lib/publishing/admin-queries/find-item-draft';
import { findMissing } from '#lib/publishing/admin-queries/find-missing';
import type { LanguageToDo } from '#lib/publishing/desk-view';
import type { ItemDraft } from '#lib/publishing/draft-view';
import type { MilestoneShared } from '../milestone.ts';
import { milestoneNoun } from '../milestone-noun.ts';

/** A milestone as its editor opens it; null where there is none. See findItemDraft for what it promises. */
export function findMilestoneDraft(
  actor: Actor,
  itemId: string,
  database: Database = db(),
): Promise<ItemDraft<MilestoneShared> | null> {
  return findItemDraft(actor, itemId, milestoneNoun, database);
}

/** What each language of a milestone still needs, as findMissing says it. */
export function listMissingInMilestone(
  draft: ItemDraft<MilestoneShared>,
  database: Database = db(),
): Promise<Record<Language, LanguageToDo>> {
  return findMissing(database, draft, milestoneNoun);
}
