import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import { failed, ok, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import type { TermFacts } from '../term.ts';
import {
  type ChangedGlossary,
  findSeen,
  inGlossary,
  recordTermEvent,
  type SeenTerm,
  takenForms,
} from './facts/in-glossary.ts';
import { readTerm } from './facts/read-term.ts';

/** Changes a term in the state that was seen; a language without words is explained no more. */
export async function editTerm(
  actor: Actor,
  { termId, version, ...facts }: TermFacts & SeenTerm,
  database: RootDatabase = db(),
): Promise<Result<ChangedGlossary>> {
  return inGlossary(actor, termId, database, async (transaction) => {
    const seen = await findSeen(transaction, { termId, version });
    if (!seen.ok) return seen;
    const read = readTerm(facts);
    if (!read.ok) return read;
    const { wordings, sources } = read.value;
    const taken = await takenForms(transaction, termId, wordings);
    if (taken.length > 0) return failed(...taken);
    await transaction.term.update({
      where: { id: termId },
      data: {
        sources: sources as object[],
        version: { increment: 1 },
        wordings: { deleteMany: {}, create: wordings },
      },
    });
    await recordTermEvent(transaction, actor, { termId, kind: 'edited' });
    return ok<readonly Language[]>(languages);
  });
}
