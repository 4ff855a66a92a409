import 'server-only';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import {
  type SavedLanguage,
  type SaveLanguageInput,
  saveLanguage,
} from '#lib/publishing/commands/save-language';
import { pageNoun } from '../page-noun.ts';

/** Saves one language of a page for good, and with it what the languages share; see saveLanguage for what it promises. */
export function savePage(
  actor: Actor,
  input: SaveLanguageInput,
  database: RootDatabase = db(),
): Promise<Result<SavedLanguage>> {
  return saveLanguage(actor, input, pageNoun, database);
}
