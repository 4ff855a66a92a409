import 'server-only';
import { isId } from '#lib/core/id-shape';
import { newId } from '#lib/core/ids';
import { type Language, languages } from '#lib/core/languages';
import { conflict, failed, invalid, ok, type Problem, type Result, refused } from '#lib/core/result';
import type { Database, RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { raiseContentVersion } from '#lib/publishing/content-change';
import { refuseActor } from '#lib/publishing/refusal';
import { loadTerms } from '../../glossary-query.ts';
import { formsOf } from '../../term.ts';
import { anyTermTag, glossaryTag } from '../../term-tags.ts';
import type { ReadTerm } from './read-term.ts';

export interface ChangedGlossary {
  termId: string;
  /** The content version that holds the change. */
  version: bigint;
}

export interface SeenTerm {
  termId: string;
  /** The one that was seen. */
  version: number;
}

/** Whether a term stands in the state that was seen. */
export async function findSeen(transaction: Database, { termId, version }: SeenTerm): Promise<Result<null>> {
  const row = isId(termId)
    ? await transaction.term.findUnique({ where: { id: termId, removedAt: null }, select: { version: true } })
    : null;
  if (!row) return failed(refused('termMissing'));
  return row.version === version ? ok(null) : failed(conflict('changedMeanwhile'));
}

/** Forms by which texts are searched for another term already: a place in a text has one meaning. */
export async function takenForms(
  transaction: Database,
  termId: string,
  wordings: ReadTerm['wordings'],
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const wording of wordings) {
    const { language } = wording;
    const own = formsOf(wording);
    for (const other of await loadTerms(transaction, language)) {
      const form = other.termId === termId ? undefined : formsOf(other).find((one) => own.includes(one));
      if (form)
        problems.push(
          invalid('termFormTaken', { field: `${language}.forms`, params: { form, term: other.name } }),
        );
    }
  }
  return problems;
}

/** Writes down what happened to a term. */
export async function recordTermEvent(
  transaction: Database,
  { accountId: actorId }: Actor,
  event: { termId: string; kind: 'added' | 'edited' | 'removed' },
): Promise<void> {
  await transaction.termEvent.create({ data: { id: newId(), actorId, ...event } });
}

/** The languages that have a glossary. */
async function explainedIn(transaction: Database): Promise<Set<Language>> {
  const rows = await transaction.termWording.findMany({ distinct: ['language'], select: { language: true } });
  return new Set(rows.map(({ language }) => language));
}

/**
 * Changes the glossary as one who may publish: terms are plain records, and public at once. One change waits for the other, and
 * every page of the languages has its words looked through anew.
 */
export async function inGlossary(
  actor: Actor,
  termId: string,
  database: RootDatabase,
  work: (transaction: Database) => Promise<Result<readonly Language[]>>,
): Promise<Result<ChangedGlossary>> {
  if (!mayPublishing(actor, 'publish')) return refuseActor(actor, 'publish', termId);
  return inTransaction(database, async (transaction) => {
    await transaction.$queryRaw`select version from content_version where id = 1 for update`;
    const before = await explainedIn(transaction);
    const done = await work(transaction);
    if (!done.ok) return failed(...done.problems);
    const after = await explainedIn(transaction);
    const turned = languages.filter((language) => before.has(language) !== after.has(language));
    const tags = [...done.value.map(glossaryTag), ...turned.map(anyTermTag)];
    return ok({ termId, version: await raiseContentVersion(transaction, { tags }) });
  });
}
