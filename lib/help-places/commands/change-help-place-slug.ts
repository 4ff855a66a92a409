import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { changeSlug } from '#lib/publishing/commands/change-slug';
import { helpPlaceNoun } from '../help-place-noun.ts';

/** Gives a help place another slug in one language; see changeSlug for what it promises. */
export function changeHelpPlaceSlug(
  actor: Actor,
  input: { itemId: string; language: Language; slug: string },
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  return changeSlug(actor, input, helpPlaceNoun, database);
}
