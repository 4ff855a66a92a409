import 'server-only';
import type { Language } from '#lib/core/languages';
import { conflict, failed, invalid, ok, type Problem, type Result, refused } from '#lib/core/result';
import type { When } from '#lib/core/when';
import { type Database, db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { contentMoment } from '#lib/publishing/moment';
import { refuseActor } from '#lib/publishing/refusal';
import { type Programme, peopleInProgramme, programmeSchema } from '../programme.ts';
import { programmeProblems } from '../programme-problems.ts';
import { findNewestWhen, findPublicWhens } from '../when-query.ts';
import { writeRelease } from './write-release.ts';

export interface ReleaseProgrammeInput {
  eventId: string;
  /** Of the programme that the actor saw: no other one is released. */
  version: number;
  /** In which problems name the sessions; absent: in Russian. */
  language?: Language;
}

export interface ReleasedProgramme {
  /** Which release it is: 1 for the first. */
  number: number;
  /** The content version that holds it; null where this very programme was released already. */
  version: bigint | null;
}

/** A programme goes to readers, so that its days must be those that they know. */
async function findWhens(transaction: Database, eventId: string): Promise<When[]> {
  const { now } = await contentMoment(transaction);
  const known = await findPublicWhens(transaction, eventId, now);
  const newest = known.length > 0 ? null : await findNewestWhen(transaction, eventId);
  return newest ? [newest] : known;
}

async function findProblems(
  transaction: Database,
  { eventId, language = 'ru' }: ReleaseProgrammeInput,
  programme: Programme,
): Promise<Problem[]> {
  const named = peopleInProgramme(programme);
  const known = await transaction.person.count({ where: { itemId: { in: named } } });
  return [
    ...programmeProblems(programme, { whens: await findWhens(transaction, eventId), language }),
    ...(known < named.length ? [invalid('personMissing', { field: 'sessions' })] : []),
  ];
}

function load(transaction: Database, eventId: string) {
  return transaction.event.findUnique({
    where: { itemId: eventId },
    select: {
      programme: { select: { version: true, digest: true, content: true } },
      releases: { orderBy: { number: 'desc' }, take: 1, select: { number: true, digest: true } },
    },
  });
}

/**
 * Gives the programme that the actor saw to the public, as the next numbered release. Releasing what was released last
 * changes nothing. What keeps it from being released is said, and then nothing is.
 */
export async function releaseProgramme(
  actor: Actor,
  input: ReleaseProgrammeInput,
  database: RootDatabase = db(),
): Promise<Result<ReleasedProgramme>> {
  const { eventId } = input;
  if (!mayPublishing(actor, 'publish')) return refuseActor(actor, 'publish', eventId);
  return inTransaction(database, async (transaction) => {
    const isThere = await lockItem(transaction, eventId);
    const event = isThere ? await load(transaction, eventId) : null;
    if (!event) return failed(refused('itemMissing'));
    const { programme, releases } = event;
    if (!programme || programme.version !== input.version) return failed(conflict('savedMeanwhile'));
    const last = releases[0];
    if (last?.digest === programme.digest) return ok({ number: last.number, version: null });
    const content = programmeSchema.parse(programme.content);
    const problems = await findProblems(transaction, input, content);
    if (problems.length > 0) return failed(...problems);
    const number = (last?.number ?? 0) + 1;
    const release = { eventId, number, content, digest: programme.digest };
    return ok({ number, version: await writeRelease(transaction, actor, release, 'programme-released') });
  });
}
