import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '../actor.ts';
import type { Noun } from '../noun.ts';

export interface SaveWorkingDraftInput {
  itemId: string;
  language: Language;
  /** The newest revision that the writer saw; null before the first. */
  baseRevisionId: string | null;
  /** Of the working draft that the writer saw; 0 where there was none. */
  draftVersion: number;
  words: unknown;
}

export interface SavedWorkingDraft {
  draftVersion: number;
  /** ISO 8601, UTC, by the database’s clock. */
  savedAt: string;
  /** As in LanguageDraft. */
  outdated: string[];
  blockDigests: Record<string, string>;
}

/** Keeps what somebody is typing in one language. */
export async function saveWorkingDraft<Shared>(
  _actor: Actor,
  _input: SaveWorkingDraftInput,
  _noun: Noun<Shared>,
  _database: RootDatabase = db(),
): Promise<Result<SavedWorkingDraft>> {
  throw new Error('not written yet');
}
