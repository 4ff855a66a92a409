import 'server-only';
import { newId } from '#lib/core/ids';
import { failed, ok, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import type { TermFacts } from '../term.ts';
import { type ChangedGlossary, inGlossary, recordTermEvent, takenForms } from './facts/in-glossary.ts';
import { readTerm } from './facts/read-term.ts';

/** Adds a term: from then on it is explained in the languages in which it has an explanation. */
export async function addTerm(
  actor: Actor,
  facts: TermFacts,
  database: RootDatabase = db(),
): Promise<Result<ChangedGlossary>> {
  const termId = newId();
  return inGlossary(actor, termId, database, async (transaction) => {
    const read = readTerm(facts);
    if (!read.ok) return read;
    const { wordings, sources } = read.value;
    const taken = await takenForms(transaction, termId, wordings);
    if (taken.length > 0) return failed(...taken);
    await transaction.term.create({
      data: { id: termId, sources: sources as object[], wordings: { create: wordings } },
    });
    await recordTermEvent(transaction, actor, { termId, kind: 'added' });
    return ok(wordings.map(({ language }) => language));
  });
}
