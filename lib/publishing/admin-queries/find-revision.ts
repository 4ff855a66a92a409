import 'server-only';
import { isId } from '#lib/core/id-shape';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '../actor.ts';
import type { Words } from '../words.ts';
import type { RevisionPlace } from './list-revisions.ts';

/** A saved revision with the one before it. */
export interface RevisionInHistory {
  id: string;
  number: number;
  /** ISO 8601, UTC. */
  savedAt: string;
  savedBy: string;
  words: Words;
  /** The words that it changed; null on the first of all. */
  before: Words | null;
}

const wordFields = { title: true, summary: true, body: true } as const;

/** Whether the database can compare it with the number of a revision. */
const isNumber = (number: number): boolean => Number.isInteger(number) && number > 0 && number < 2 ** 31;

function wordsOf(row: { title: string; summary: string; body: unknown }): Words {
  return { title: row.title, summary: row.summary, body: row.body as Words['body'] };
}

/** The revision with a number of one language of an item; null where there is none. */
export async function findRevision(
  actor: Actor,
  { kind, ...place }: RevisionPlace,
  number: number,
  database: Database = db(),
): Promise<RevisionInHistory | null> {
  if (!mayPublishing(actor, 'read') || !isId(place.itemId) || !isNumber(number)) return null;
  const rows = await database.revision.findMany({
    where: { localization: { ...place, item: { kind } }, number: { in: [number, number - 1] } },
    select: {
      id: true,
      number: true,
      createdAt: true,
      createdBy: { select: { displayName: true } },
      ...wordFields,
    },
  });
  const revision = rows.find((row) => row.number === number);
  const before = rows.find((row) => row.number === number - 1);
  if (!revision) return null;
  return {
    id: revision.id,
    number,
    savedAt: revision.createdAt.toISOString(),
    savedBy: revision.createdBy.displayName,
    words: wordsOf(revision),
    before: before ? wordsOf(before) : null,
  };
}
