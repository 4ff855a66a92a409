import 'server-only';
import { cleanLine } from '#lib/core/plain-text';
import { conflict, failed, invalid, ok, type Result, refused } from '#lib/core/result';
import { type Database, db, type Prisma, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { journal } from '#lib/platform/redactions/index';
import type { RedactionJournal } from '#lib/platform/redactions/journal';
import { type Actor, mayPublishing } from '../actor.ts';
import type { Noun } from '../noun.ts';
import { enqueueEffects } from '../outbox.ts';
import { frontTag, noticeTag } from '../publishing-tags.ts';
import { announceRedaction } from '../redaction/announce-redaction.ts';
import { applyReplay, openForRedaction } from '../redaction/apply-replay.ts';
import { fewestLetters, findWords, foldWords, mostLetters } from '../redaction/find-words.ts';
import { loadItemTexts } from '../redaction/item-texts.ts';
import { namedSlugs } from '../redaction/named-slugs.ts';
import { planRedaction, type RedactionPlan } from '../redaction/plan-redaction.ts';
import { recordRedaction } from '../redaction/record-redaction.ts';
import { listJournalEntries } from '../redaction/redaction-records.ts';
import type { NamedSlug } from '../redaction/redaction-view.ts';
import { renameCards } from '../redaction/rename-cards.ts';
import { renewFrontInReplays, renewMediaInReplays, renewRedactions } from '../redaction/renew-replays.ts';
import type { Replay } from '../redaction/replay.ts';
import { WordRemover } from '../redaction/word-remover.ts';
import { refuseActor } from '../refusal.ts';
import { fileItem } from '../search/file-entries.ts';
import { forgetSearches } from '../search/forget-searches.ts';
import { refreshDeskWords } from './save/refresh-desk-words.ts';

export interface RedactItemInput {
  itemId: string;
  /** What must go: found in any form of letters, capitals and spaces, inside of longer words too. */
  words: string;
  /** Kept for ever beside who and when; it must not say the words itself. */
  reason: string;
  /** How often the preview found the words; another number is a conflict. Absent: however often. */
  count?: number;
}

export interface RedactedItem {
  redactionId: string;
  version: bigint;
  /** How often the words were taken out. */
  count: number;
  /** Addresses that still say the words; they answer as before until somebody changes or withdraws them. */
  slugs: NamedSlug[];
}

const longestReason = 1_000;

/** What a redaction needs beyond the noun: the files of share cards, and the tags of pages that show a medium. */
export interface RedactionParts<Shared> {
  noun: Noun<Shared>;
  cardFile: (baseName: string) => string;
  mediumTag: (mediumId: string) => string;
}

/**
 * Takes words for good out of everything that an item holds: every version, draft, reason, history and text of its pictures,
 * in all languages. No stored copy with them is served any more. What the database's files still hold of them is erased
 * afterwards, by `finishRedactions`. What was approved stays approved; the tombstone says who, when and why.
 */
export async function redactItem<Shared>(
  actor: Actor,
  input: RedactItemInput,
  parts: RedactionParts<Shared>,
  database: RootDatabase = db(),
  book: RedactionJournal = journal(),
): Promise<Result<RedactedItem>> {
  const { itemId } = input;
  if (!mayPublishing(actor, 'redact')) return refuseActor(actor, 'redact', itemId);
  const read = readInput(input);
  if (!read.ok) return read;
  const { words, line, reason } = read.value;
  const remover = new WordRemover(words);
  const done = await inTransaction(database, async (transaction) => {
    const isThere = await lockItem(transaction, itemId);
    const texts = isThere ? await loadItemTexts(transaction, itemId, parts.noun) : null;
    if (!texts) return failed(refused('itemMissing'));
    const plan = planRedaction(texts, remover, parts.noun);
    if (remover.count === 0) return failed(refused('nothingToRedact'));
    if (input.count !== undefined && input.count !== remover.count)
      return failed(conflict('redactionChanged'));
    await openForRedaction(transaction);
    await writePlan(transaction, itemId, plan, parts.noun);
    await forgetSearches(transaction, words);
    const { replay } = plan;
    const { accountId: actorId } = actor;
    const told = await renewRedactionsBefore(transaction, plan);
    const redactionId = await recordRedaction(transaction, {
      itemId,
      mediumId: null,
      reason,
      actorId,
      replay,
    });
    await enqueueEffects(transaction, await renameCards(transaction, itemId, parts.cardFile));
    const slugs = await transaction.slugHistory.findMany({
      where: { itemId },
      select: { language: true, slug: true },
    });
    const alsoGone = [...plan.mediumIds.map(parts.mediumTag), ...(await tagsOfFront(transaction, replay))];
    const version = await announceRedaction(transaction, itemId, parts.noun, alsoGone);
    return ok({ redactionId, told, version, slugs: namedSlugs(slugs, line) });
  });
  if (!done.ok) return done;
  const { told, ...redacted } = done.value;
  await book.keep(await listJournalEntries(database, [...told, redacted.redactionId]));
  return ok({ ...redacted, count: remover.count });
}

/** What redactions before say, of this item and of pictures that others show too, loses the words as well; returns their ids. */
async function renewRedactionsBefore<Shared>(
  transaction: Database,
  { redactions, replay }: RedactionPlan<Shared>,
): Promise<string[]> {
  await renewRedactions(transaction, redactions);
  const mediumIds = replay.media.map(({ id }) => id);
  const others = await renewMediaInReplays(transaction, mediumIds, replay);
  const ofFront = await renewFrontInReplays(transaction, replay.frontSlots);
  return [...new Set([...redactions.map(({ id }) => id), ...others, ...ofFront])];
}

/** What shows the words of the front page that a redaction changed. */
async function tagsOfFront(transaction: Database, { frontSlots }: Replay): Promise<string[]> {
  const rows = await transaction.frontSlot.findMany({
    where: { id: { in: frontSlots.map(({ id }) => id) } },
    select: { language: true, kind: true },
  });
  return rows.map(({ language, kind }) => (kind === 'notice' ? noticeTag(language) : frontTag(language)));
}

function readInput(input: RedactItemInput) {
  const line = cleanLine(input.words);
  const words = foldWords(line);
  const reason = cleanLine(input.reason).trim();
  const problems = [
    ...(words === null
      ? [
          invalid('wordsToRedact', {
            field: 'words',
            params: { fewest: fewestLetters, longest: mostLetters },
          }),
        ]
      : []),
    ...(reason === '' || reason.length > longestReason
      ? [invalid('redactionReasonNeeded', { field: 'reason', params: { longest: longestReason } })]
      : []),
    ...(words !== null && findWords(reason, words).length > 0
      ? [invalid('reasonNamesWords', { field: 'reason' })]
      : []),
  ];
  return words === null || problems.length > 0 ? failed(...problems) : ok({ words, line, reason });
}

async function writePlan<Shared>(
  transaction: Database,
  itemId: string,
  plan: RedactionPlan<Shared>,
  noun: Noun<Shared>,
): Promise<void> {
  await applyReplay(transaction, plan.replay);
  // Whoever is typing sees that another version was saved meanwhile, and compares.
  for (const { localizationId, content, digest } of plan.drafts) {
    await transaction.workingDraft.update({
      where: { localizationId },
      data: { content: content as unknown as Prisma.InputJsonObject, digest, version: { increment: 1 } },
    });
  }
  if (plan.sharedDraft) {
    const { content, digest } = plan.sharedDraft;
    await transaction.sharedDraft.update({
      where: { itemId },
      data: { content: content as Prisma.InputJsonObject, digest, version: { increment: 1 } },
    });
  }
  if (plan.programme) {
    const { content, digest } = plan.programme;
    await transaction.programme.update({
      where: { eventId: itemId },
      data: { content: content as Prisma.InputJsonObject, digest, version: { increment: 1 } },
    });
  }
  await transaction.medium.updateMany({
    where: { id: { in: plan.mediumIds } },
    data: { version: { increment: 1 } },
  });
  await refreshDeskWords(transaction, itemId, noun.kind);
  await fileItem(transaction, itemId);
}
