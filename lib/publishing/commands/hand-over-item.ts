import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '../actor.ts';
import type { Noun } from '../noun.ts';

export interface HandOverInput {
  itemId: string;
  languages: Language[];
}

export interface HandedOver {
  /** The languages whose state changed. */
  languages: Language[];
}

/** Hands over. */
export async function handOverItem<Shared>(
  _actor: Actor,
  _input: HandOverInput,
  _noun: Noun<Shared>,
  _database: RootDatabase = db(),
): Promise<Result<HandedOver>> {
  throw new Error('not written yet');
}
