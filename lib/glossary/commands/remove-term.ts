import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import { ok, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import {
  type ChangedGlossary,
  findSeen,
  inGlossary,
  recordTermEvent,
  type SeenTerm,
} from './facts/in-glossary.ts';

/** Removes a term: it is explained nowhere any more, and its words are gone. */
export async function removeTerm(
  actor: Actor,
  { termId, version }: SeenTerm,
  database: RootDatabase = db(),
): Promise<Result<ChangedGlossary>> {
  return inGlossary(actor, termId, database, async (transaction) => {
    const seen = await findSeen(transaction, { termId, version });
    if (!seen.ok) return seen;
    await transaction.termWording.deleteMany({ where: { termId } });
    await transaction.$executeRaw`
      update term set removed_at = now(), sources = '[]', version = version + 1 where id = ${termId}::uuid`;
    await recordTermEvent(transaction, actor, { termId, kind: 'removed' });
    return ok<readonly Language[]>(languages);
  });
}
