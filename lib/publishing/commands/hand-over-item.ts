import 'server-only';
import type { Language } from '#lib/core/languages';
import { failed, ok, type Problem, type Result, refused } from '#lib/core/result';
import { type Database, db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '../actor.ts';
import type { Noun } from '../noun.ts';
import { refuseActor } from '../refusal.ts';
import { judgeHandOver } from '../rules/hand-over.ts';
import { type ChosenLanguages, type LanguageInReview, loadLanguages } from './review/load-languages.ts';
import { recordReview } from './review/record-review.ts';

export type HandOverInput = ChosenLanguages;

export interface HandedOver {
  /** The languages of which another revision waits for the editors now. */
  languages: Language[];
}

function problemOf(found: LanguageInReview): Problem | null {
  const { language, state } = found;
  switch (judgeHandOver(found)) {
    case 'no-words':
      return refused('revisionMissing', { language });
    case 'nothing-new':
      return refused('nothingToHandOver', { language });
    case 'wrong-state':
      return refused('notInThisState', { language, state });
    default:
      return null;
  }
}

function record(
  transaction: Database,
  actor: Actor,
  itemId: string,
  { id: localizationId, revisionId, state }: LanguageInReview,
): Promise<void> {
  return recordReview(transaction, {
    ...{ itemId, localizationId, actorId: actor.accountId, kind: 'handed-over', revisionId },
    ...{ fromState: state, toState: state === 'draft' ? 'in_review' : state },
  });
}

/**
 * Hands languages of an item over to the editors: a draft is in review then; what is public, or was, stays in its state,
 * and the change to it waits. All of them or none; what waits already stays as it is, so that doing it twice changes nothing.
 */
export async function handOverItem<Shared>(
  actor: Actor,
  input: HandOverInput,
  noun: Noun<Shared>,
  database: RootDatabase = db(),
): Promise<Result<HandedOver>> {
  const { itemId } = input;
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', itemId);
  return inTransaction(database, async (transaction) => {
    const isThere = await lockItem(transaction, itemId);
    const found = isThere ? await loadLanguages(transaction, input, noun.kind) : null;
    if (!found) return failed(refused('itemMissing'));
    const problems = found.flatMap((one) => problemOf(one) ?? []);
    if (problems.length > 0) return failed(...problems);
    const handed = found.filter((one) => judgeHandOver(one) === 'hand-over');
    for (const one of handed) await record(transaction, actor, itemId, one);
    return ok({ languages: handed.map(({ language }) => language) });
  });
}
