import 'server-only';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '../actor.ts';
import type { Noun } from '../noun.ts';

export interface SaveSharedDraftInput {
  itemId: string;
  baseSharedRevisionId: string | null;
  draftVersion: number;
  shared: unknown;
}

export interface SavedSharedDraft {
  draftVersion: number;
  /** ISO 8601, UTC, by the database’s clock. */
  savedAt: string;
}

/** Keeps what somebody is changing of what the languages share. */
export async function saveSharedDraft<Shared>(
  _actor: Actor,
  _input: SaveSharedDraftInput,
  _noun: Noun<Shared>,
  _database: RootDatabase = db(),
): Promise<Result<SavedSharedDraft>> {
  throw new Error('not written yet');
}
