import 'server-only';
import { isId } from '#lib/core/id-shape';
import { newId } from '#lib/core/ids';
import { conflict, failed, ok, type Result, refused } from '#lib/core/result';
import { type Database, db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { findNewestShared } from '#lib/publishing/admin-queries/newest-shared';
import { findNewestWords } from '#lib/publishing/admin-queries/newest-words';
import { saveLanguageIn } from '#lib/publishing/commands/save-language';
import { refuseActor } from '#lib/publishing/refusal';
import { readDraftWords } from '#lib/publishing/words-schema';
import { bodyOfBiography } from '../biography.ts';
import { personNoun } from '../person-noun.ts';

export interface DecideProposalInput {
  itemId: string;
  proposalId: string;
  isAccepted: boolean;
  seen: SeenPerson;
}

/** What an officer saw beside a proposal: its record as it was. */
export interface SeenPerson {
  /** The newest version in the language of the proposal; null before the first. */
  revisionId: string | null;
  /** The newest of what the languages share; null before the first. */
  sharedRevisionId: string | null;
  /** How many redactions of the person were known. */
  redactions: number;
}

function findProposal(
  transaction: Database,
  { itemId, proposalId }: Pick<DecideProposalInput, 'itemId' | 'proposalId'>,
) {
  return transaction.speakerProposal.findFirst({
    where: { id: proposalId, link: { personId: itemId } },
    select: { kind: true, language: true, words: true, agrees: true, isAccepted: true },
  });
}

type FoundProposal = NonNullable<Awaited<ReturnType<typeof findProposal>>>;

/** Saves a proposed name or biography as the next version of its language, on top of what the officer saw; nothing goes out. */
async function saveProposed(
  transaction: Database,
  { accountId }: Actor,
  { itemId, seen }: DecideProposalInput,
  { kind, language, words }: FoundProposal,
): Promise<Result<unknown>> {
  if (!language) return ok(null);
  const kept = await findNewestWords(transaction, itemId, 'person');
  if (!kept) return failed(refused('itemMissing'));
  const { words: held, revision, draft } = kept.languages[language];
  const shared = await findNewestShared(transaction, itemId, 'person');
  const isAsSeen =
    seen.revisionId === (revision?.id ?? null) &&
    seen.sharedRevisionId === (shared?.newest?.id ?? null) &&
    seen.redactions === kept.redactions;
  if (!isAsSeen) return failed(conflict('changedMeanwhile'));
  const read = readDraftWords(
    kind === 'name' ? { ...held, title: words } : { ...held, body: bodyOfBiography(words, held.body) },
  );
  if (!read.ok) return read;
  const base = { baseRevisionId: seen.revisionId, draftVersion: draft?.version ?? 0 };
  const input = { itemId, language, ...base, redactions: seen.redactions, words: read.value };
  return saveLanguageIn(transaction, accountId, input, personNoun);
}

async function recordDecision(
  transaction: Database,
  { accountId }: Actor,
  { itemId, proposalId, isAccepted }: DecideProposalInput,
): Promise<void> {
  await transaction.$executeRaw`
    update speaker_proposal set decided_at = now(), decided_by_id = ${accountId}::uuid, is_accepted = ${isAccepted}
    where id = ${proposalId}::uuid`;
  const details = { proposalId, isAccepted };
  await transaction.timelineEntry.create({
    data: { id: newId(), itemId, kind: 'proposal-decided', details, actorId: accountId },
  });
}

/**
 * Accepts or declines what somebody proposed. An accepted name or biography becomes a version that an editor can publish; what
 * is said of posts or of anything else is for the officer to do; a consent holds from then on; a refusal of one held before, and cannot be declined. Where the record is not what the officer saw, nothing
 * is accepted. Who decided and when is kept.
 * Deciding the same again changes nothing, deciding otherwise is a conflict; two who decide at once wait for each other.
 */
export async function decideProposal(
  actor: Actor,
  input: DecideProposalInput,
  database: RootDatabase = db(),
): Promise<Result<null>> {
  const { itemId, proposalId } = input;
  if (!mayPublishing(actor, 'publish')) return refuseActor(actor, 'publish', itemId);
  return inTransaction(database, async (transaction) => {
    if (!isId(proposalId) || !(await lockItem(transaction, itemId)))
      return failed(refused('proposalMissing'));
    const found = await findProposal(transaction, input);
    if (!found) return failed(refused('proposalMissing'));
    // What somebody refuses is theirs to refuse: it can only be taken note of.
    const isAccepted = input.isAccepted || found.agrees === false;
    if (found.isAccepted === isAccepted) return ok(null);
    if (found.isAccepted !== null) return failed(conflict('decidedMeanwhile'));
    if (isAccepted) {
      const saved = await saveProposed(transaction, actor, input, found);
      if (!saved.ok) return saved;
    }
    await recordDecision(transaction, actor, { ...input, isAccepted });
    return ok(null);
  });
}
