import 'server-only';
import type { Language } from '#lib/core/languages';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '../actor.ts';
import type { Noun } from '../noun.ts';
import { refuseActor } from '../refusal.ts';
import { loadLanguages } from './review/load-languages.ts';
import { recordReview } from './review/record-review.ts';

export interface TakeBackInput {
  itemId: string;
  languages: Language[];
}

export interface TakenBack {
  /** The languages that waited for the editors until now. */
  languages: Language[];
}

/**
 * Takes languages of an item back from the editors: what is in review is a draft again; everything else stays in its state.
 * What does not wait for them, or no longer, stays as it is, so that doing it twice changes nothing.
 */
export async function takeBackItem<Shared>(
  actor: Actor,
  input: TakeBackInput,
  noun: Noun<Shared>,
  database: RootDatabase = db(),
): Promise<Result<TakenBack>> {
  const { itemId } = input;
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', itemId);
  return inTransaction(database, async (transaction) => {
    const isThere = await lockItem(transaction, itemId);
    const found = isThere ? await loadLanguages(transaction, input, noun.kind) : null;
    if (!found) return failed(refused('itemMissing'));
    const waiting = found.filter(({ handedOverId }) => handedOverId !== null);
    for (const { id: localizationId, handedOverId: revisionId, state: fromState } of waiting) {
      await recordReview(transaction, {
        ...{ itemId, localizationId, actorId: actor.accountId, kind: 'taken-back', revisionId, fromState },
        toState: fromState === 'in_review' ? 'draft' : fromState,
      });
    }
    return ok({ languages: waiting.map(({ language }) => language) });
  });
}
