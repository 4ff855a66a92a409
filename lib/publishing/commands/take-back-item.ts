import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '../actor.ts';
import type { Noun } from '../noun.ts';

export interface TakeBackInput {
  itemId: string;
  languages: Language[];
}

export interface TakenBack {
  /** The languages whose state changed. */
  languages: Language[];
}

/** Takes back. */
export async function takeBackItem<Shared>(
  _actor: Actor,
  _input: TakeBackInput,
  _noun: Noun<Shared>,
  _database: RootDatabase = db(),
): Promise<Result<TakenBack>> {
  throw new Error('not written yet');
}
