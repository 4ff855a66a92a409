import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '../actor.ts';
import type { Noun } from '../noun.ts';

export interface SaveLanguageInput {
  itemId: string;
  language: Language;
  baseRevisionId: string | null;
  draftVersion: number;
  words: unknown;
  isMinor?: boolean;
}

export interface SavedLanguage {
  revisionId: string;
  /** The newest of what the languages share, its draft included, which is saved with it; null where there is none yet. */
  sharedRevisionId: string | null;
}

/** Saves one language for good. */
export async function saveLanguage<Shared>(
  _actor: Actor,
  _input: SaveLanguageInput,
  _noun: Noun<Shared>,
  _database: RootDatabase = db(),
): Promise<Result<SavedLanguage>> {
  throw new Error('not written yet');
}
