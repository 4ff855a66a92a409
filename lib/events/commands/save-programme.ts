import 'server-only';
import { digestOf } from '#lib/core/digest';
import { conflict, failed, invalid, ok, type Result, refused } from '#lib/core/result';
import { type Database, db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { countRedactions } from '#lib/publishing/redaction/count-redactions';
import { refuseActor } from '#lib/publishing/refusal';
import { readBy } from '#lib/publishing/words-schema';
import { hasTooManySessions, isProgrammeTooLarge, programmeSchema } from '../programme.ts';
import { type ProgrammeWarning, programmeWarnings } from '../programme-warnings.ts';
import { findNewestWhen } from '../when-query.ts';

export interface SaveProgrammeInput {
  eventId: string;
  /** Of the programme that the writer saw; 0 where there was none. */
  version: number;
  /** How often words had been taken out for good of what the writer saw; left out: nobody typed it. */
  redactions?: number;
  content: unknown;
}

export interface SavedProgramme {
  version: number;
  /** ISO 8601, UTC. */
  savedAt: string;
  /** What should be looked at before a release. */
  warnings: ProgrammeWarning[];
}

/** Whether words were taken out of the event for good since: what was typed may still hold them. */
async function isOlderThanRedaction(
  transaction: Database,
  { eventId, redactions }: SaveProgrammeInput,
): Promise<boolean> {
  if (redactions === undefined) return false;
  return redactions < (await countRedactions(transaction, eventId));
}

/**
 * Saves the programme that is being worked on, on top of the version that the writer saw. The same programme again changes
 * nothing; one that somebody else changed meanwhile is a conflict. Readers see nothing of it before a release.
 */
export async function saveProgramme(
  actor: Actor,
  input: SaveProgrammeInput,
  database: RootDatabase = db(),
): Promise<Result<SavedProgramme>> {
  const { eventId } = input;
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', eventId);
  if (hasTooManySessions(input.content)) return failed(invalid('programmeTooLarge', { field: 'sessions' }));
  const read = readBy(programmeSchema, input.content);
  if (!read.ok) return read;
  const content = read.value;
  if (isProgrammeTooLarge(content)) return failed(invalid('programmeTooLarge', { field: 'sessions' }));
  const digest = digestOf(content);
  return inTransaction(database, async (transaction) => {
    const isThere = await lockItem(transaction, eventId);
    const event = isThere
      ? await transaction.event.findUnique({
          where: { itemId: eventId },
          select: { programme: { select: { version: true, digest: true, updatedAt: true } } },
        })
      : null;
    if (!event) return failed(refused('itemMissing'));
    const warnings = programmeWarnings(content, await findNewestWhen(transaction, eventId));
    const kept = event.programme;
    if (await isOlderThanRedaction(transaction, input)) return failed(conflict('savedMeanwhile'));
    if (kept?.digest === digest) {
      return ok({ version: kept.version, savedAt: kept.updatedAt.toISOString(), warnings });
    }
    if ((kept?.version ?? 0) !== input.version) return failed(conflict('savedMeanwhile'));
    const version = input.version + 1;
    const row = { content, digest, version, accountId: actor.accountId };
    const { updatedAt } = await transaction.programme.upsert({
      where: { eventId },
      create: { eventId, ...row },
      update: row,
      select: { updatedAt: true },
    });
    return ok({ version, savedAt: updatedAt.toISOString(), warnings });
  });
}
