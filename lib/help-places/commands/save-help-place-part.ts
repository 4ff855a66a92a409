import 'server-only';
import { failed, ok, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { type SeenShared, saveSharedPart } from '#lib/publishing/commands/save-shared-part';
import { eachOnce, type HelpPlaceShared } from '../help-place.ts';
import { helpPlaceNoun } from '../help-place-noun.ts';
import { telephoneProblems } from '../help-place-problems.ts';

type Part = Partial<HelpPlaceShared>;

function checkTelephones(part: Part): Result<Part> {
  const { telephones } = part;
  if (!telephones) return ok(part);
  const problems = telephoneProblems({ telephones });
  return problems.length > 0 ? failed(...problems) : ok({ ...part, telephones: eachOnce(telephones) });
}

/**
 * Saves some fields of what the languages of a help place share, and no telephone that can't be called; see saveSharedPart for
 * what it promises.
 */
export function saveHelpPlacePart(
  actor: Actor,
  seen: SeenShared,
  partOf: (seen: HelpPlaceShared) => Result<Part>,
  database: RootDatabase = db(),
): Promise<Result<{ sharedRevisionId: string }>> {
  const checked = (shared: HelpPlaceShared): Result<Part> => {
    const part = partOf(shared);
    return part.ok ? checkTelephones(part.value) : part;
  };
  return saveSharedPart(actor, seen, checked, helpPlaceNoun, database);
}
