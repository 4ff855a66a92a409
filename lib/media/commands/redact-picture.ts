import 'server-only';
import { languages } from '#lib/core/languages';
import { cleanLine } from '#lib/core/plain-text';
import { failed, invalid, ok, type Result, refused } from '#lib/core/result';
import { type Database, db, type RootDatabase } from '#lib/platform/db/client';
import { journal } from '#lib/platform/redactions/index';
import type { RedactionJournal } from '#lib/platform/redactions/journal';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { blankMedium, filesOfMedium } from '#lib/publishing/redaction/apply-picture';
import { openForRedaction } from '#lib/publishing/redaction/apply-replay';
import { recordRedaction } from '#lib/publishing/redaction/record-redaction';
import { listJournalEntries } from '#lib/publishing/redaction/redaction-records';
import { type MediumTexts, renewMediaInReplays } from '#lib/publishing/redaction/renew-replays';
import { emptyReplay } from '#lib/publishing/redaction/replay';
import { refuseActor } from '#lib/publishing/refusal';
import { findUsingItems } from '../admin-queries/find-uses.ts';
import { announceMedium } from './change/announce-medium.ts';
import { inMedium } from './change/in-medium.ts';

export interface RedactPictureInput {
  mediumId: string;
  /** An item that has or had it: the tombstone stands there. */
  itemId: string;
  /** Kept for ever beside who and when. */
  reason: string;
}

const longestReason = 1_000;

/**
 * Removes a picture or document for good, wherever it is shown: its original, all its sizes, the papers of its consents, its
 * texts. What refers to it finds nothing; the tombstone says who, when and why. It can't be put back.
 */
export async function redactPicture(
  actor: Actor,
  input: RedactPictureInput,
  database: RootDatabase = db(),
  book: RedactionJournal = journal(),
): Promise<Result<{ redactionId: string; version: bigint | null }>> {
  const { mediumId, itemId } = input;
  if (!mayPublishing(actor, 'redact')) return refuseActor(actor, 'redact', itemId);
  const reason = cleanLine(input.reason).trim();
  if (reason === '' || reason.length > longestReason) {
    return failed(invalid('redactionReasonNeeded', { field: 'reason', params: { longest: longestReason } }));
  }
  const done = await inMedium(actor, { mediumId, verb: 'remove' }, database, async (transaction, medium) => {
    if (!(await findUsingItems(transaction, mediumId)).includes(itemId))
      return failed(refused('itemMissing'));
    const { baseName } = medium;
    const fileNames = await filesOfMedium(transaction, mediumId);
    await openForRedaction(transaction);
    await blankMedium(transaction, mediumId);
    const replay = { ...emptyReplay, picture: { mediumId, baseName, fileNames } };
    const actorId = actor.accountId;
    const told = await renewMediaInReplays(transaction, [mediumId], await blankTexts(transaction, mediumId));
    const redactionId = await recordRedaction(transaction, { itemId, mediumId, reason, actorId, replay });
    const version = await announceMedium(transaction, {
      ...{ mediumId, event: 'medium-redacted', actor, isGone: true, hasNewLook: true },
      removed: { baseNames: [baseName], fileNames },
    });
    return ok({ redactionId, told, version });
  });
  if (!done.ok) return done;
  const { told, ...redacted } = done.value;
  await book.keep(await listJournalEntries(database, [...told, redacted.redactionId]));
  return ok(redacted);
}

async function blankTexts(transaction: Database, mediumId: string): Promise<MediumTexts> {
  const consents = await transaction.consent.findMany({ where: { mediumId }, select: { id: true } });
  return {
    mediumTexts: languages.map((language) => ({ mediumId, language, alt: '', credit: '' })),
    media: [{ id: mediumId, fileName: '', licence: '' }],
    consents: consents.map(({ id }) => ({ id, guardian: '', scope: '' })),
  };
}
