import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '../actor.ts';
import type { Noun } from '../noun.ts';
import { moveLanguages } from './review/move-languages.ts';

export interface TakeBackInput {
  itemId: string;
  languages: Language[];
}

export interface TakenBack {
  /** The languages whose state changed. */
  languages: Language[];
}

/** Takes languages of an item back from the editors: what is in review is a draft again. All of them or none; doing it twice changes nothing. */
export function takeBackItem<Shared>(
  actor: Actor,
  input: TakeBackInput,
  noun: Noun<Shared>,
  database: RootDatabase = db(),
): Promise<Result<TakenBack>> {
  return moveLanguages(
    actor,
    input,
    { from: 'in_review', to: 'draft', kind: 'taken-back' },
    noun.kind,
    database,
  );
}
