import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '../actor.ts';
import type { Noun } from '../noun.ts';
import { moveLanguages } from './review/move-languages.ts';

export interface HandOverInput {
  itemId: string;
  languages: Language[];
}

export interface HandedOver {
  /** The languages whose state changed. */
  languages: Language[];
}

/** Hands languages of an item over to the editors: drafts with at least one saved revision are in review then. All of them or none; doing it twice changes nothing. */
export function handOverItem<Shared>(
  actor: Actor,
  input: HandOverInput,
  noun: Noun<Shared>,
  database: RootDatabase = db(),
): Promise<Result<HandedOver>> {
  return moveLanguages(
    actor,
    input,
    { from: 'draft', to: 'in_review', kind: 'handed-over' },
    noun.kind,
    database,
  );
}
