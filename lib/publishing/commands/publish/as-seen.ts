import 'server-only';
import type { Language } from '#lib/core/languages';
import { conflict, type Problem } from '#lib/core/result';
import type { Database } from '#lib/platform/db/client';
import { holdMedia } from '#lib/platform/db/transaction';
import { findNewestRevisionIds } from '../../admin-queries/newest-revisions.ts';
import { findNewestShared } from '../../admin-queries/newest-shared.ts';
import type { Noun } from '../../noun.ts';
import { findMarks } from '../../seen-query.ts';
import type { PublicationCandidate } from './load-candidates.ts';

/** What whoever publishes looked at beside the words; what is absent was not looked at, and may be whatever it is. */
export interface Seen {
  /** The mark of each language; see findMarks. With them only the newest versions go out. */
  marksSeen?: Partial<Record<Language, string>>;
  /** The versions of the pictures and documents, by id. */
  mediaSeen?: Readonly<Record<string, number>>;
}

interface Pairs extends Seen {
  itemId: string;
  sharedRevisionId: string;
}

async function areNewestAsMarked<Shared>(
  candidates: PublicationCandidate<Shared>[],
  { itemId, sharedRevisionId, marksSeen }: Pairs,
  noun: Noun<Shared>,
  transaction: Database,
): Promise<boolean> {
  if (!marksSeen || candidates.length === 0) return true;
  const marks = await findMarks(transaction, itemId);
  const newest = await findNewestRevisionIds(transaction, itemId);
  const shared = await findNewestShared(transaction, itemId, noun.kind);
  return (
    shared?.newest?.id === sharedRevisionId &&
    candidates.every(
      ({ language, revisionId }) => newest.includes(revisionId) && marks[language] === marksSeen[language],
    )
  );
}

/** Holds what is shown as it is, so that what is checked here is what goes out. */
async function areMediaAsSeen<Shared>(
  candidates: PublicationCandidate<Shared>[],
  { mediaSeen }: Pairs,
  noun: Noun<Shared>,
  transaction: Database,
): Promise<boolean> {
  const ids = candidates.flatMap(({ shared, body }) => noun.classify(shared, body).mediaIds);
  const held = await holdMedia(transaction, ids);
  return !mediaSeen || [...held].every(([id, version]) => mediaSeen[id] === version);
}

/** Whether anything is otherwise than it was seen, under the lock of the item; null where nothing is. */
export async function findUnseen<Shared>(
  candidates: PublicationCandidate<Shared>[],
  pairs: Pairs,
  noun: Noun<Shared>,
  transaction: Database,
): Promise<Problem | null> {
  if (!(await areNewestAsMarked(candidates, pairs, noun, transaction))) return conflict('changedMeanwhile');
  return (await areMediaAsSeen(candidates, pairs, noun, transaction))
    ? null
    : conflict('mediaChangedMeanwhile');
}
