import 'server-only';
import { newId } from '#lib/core/ids';
import { isLanguage, type Language } from '#lib/core/languages';
import { failed, ok, type Problem, type Result, refused } from '#lib/core/result';
import { type Database, db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '../../actor.ts';
import type { ItemKind } from '../../noun.ts';
import { refuseActor } from '../../refusal.ts';
import { type LocalizationState, mayBecome } from '../../rules/states.ts';

/** A change of state that nobody outside of the desk notices. */
export interface Move {
  from: LocalizationState;
  to: LocalizationState;
  /** How the timeline calls it. */
  kind: 'handed-over' | 'taken-back';
}

interface Movable {
  id: string;
  language: Language;
  state: LocalizationState;
  hasWords: boolean;
}

async function load(
  transaction: Database,
  itemId: string,
  languages: Language[],
  kind: ItemKind,
): Promise<Movable[]> {
  const rows = await transaction.localization.findMany({
    where: { itemId, language: { in: languages.filter(isLanguage) }, item: { kind } },
    select: { id: true, language: true, state: true, _count: { select: { revisions: true } } },
  });
  return rows.map(({ _count, ...row }) => ({ ...row, hasWords: _count.revisions > 0 }));
}

function problemOf({ language, state, hasWords }: Movable, move: Move): Problem | null {
  if (state === move.to) return null;
  if (state !== move.from || !mayBecome(state, move.to))
    return refused('notInThisState', { language, state });
  return hasWords ? null : refused('revisionMissing', { language });
}

async function record(
  transaction: Database,
  { accountId: actorId }: Actor,
  { itemId, localizationId }: { itemId: string; localizationId: string },
  { from: fromState, to: toState, kind }: Move,
): Promise<void> {
  await transaction.localization.update({ where: { id: localizationId }, data: { state: toState } });
  await transaction.stateChange.create({
    data: { id: newId(), localizationId, fromState, toState, actorId },
  });
  await transaction.timelineEntry.create({ data: { id: newId(), itemId, localizationId, kind, actorId } });
}

/**
 * Moves languages of an item from one state to another, all or none; returns those that changed. What is there already
 * stays as it is, so that doing it twice changes nothing.
 */
export async function moveLanguages(
  actor: Actor,
  { itemId, languages }: { itemId: string; languages: Language[] },
  move: Move,
  kind: ItemKind,
  database: RootDatabase = db(),
): Promise<Result<{ languages: Language[] }>> {
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', itemId);
  return inTransaction(database, async (transaction) => {
    if (!(await lockItem(transaction, itemId))) return failed(refused('itemMissing'));
    const movable = await load(transaction, itemId, languages, kind);
    if (movable.length < new Set(languages).size) return failed(refused('itemMissing'));
    const problems = movable.flatMap((one) => problemOf(one, move) ?? []);
    if (problems.length > 0) return failed(...problems);
    const moved = movable.filter(({ state }) => state !== move.to);
    for (const { id } of moved) await record(transaction, actor, { itemId, localizationId: id }, move);
    return ok({ languages: moved.map(({ language }) => language) });
  });
}
