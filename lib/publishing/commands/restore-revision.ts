import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '../actor.ts';
import type { Noun } from '../noun.ts';

export interface RestoreRevisionInput {
  itemId: string;
  language: Language;
  /** The revision whose words come back. */
  revisionId: string;
  /** The newest revision that the writer saw. */
  baseRevisionId: string | null;
}

export interface RestoredRevision {
  revisionId: string;
}

/** Brings back an earlier revision. */
export async function restoreRevision<Shared>(
  _actor: Actor,
  _input: RestoreRevisionInput,
  _noun: Noun<Shared>,
  _database: RootDatabase = db(),
): Promise<Result<RestoredRevision>> {
  throw new Error('not written yet');
}
