import 'server-only';
import { languages } from '#lib/core/languages';
import type { Database, Prisma, RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import type { JournalEntry } from '#lib/platform/redactions/journal';
import { refreshDeskWords } from '../commands/save/refresh-desk-words.ts';
import { raiseContentVersion } from '../content-change.ts';
import { type Effect, enqueueEffects } from '../outbox.ts';
import { portalActor } from '../portal-actor.ts';
import { itemTag, listTag } from '../publishing-tags.ts';
import { blankMedium, filesOfMedium } from './apply-picture.ts';
import { applyReplay, openForRedaction } from './apply-replay.ts';
import { removeGone, removeOlderDrafts } from './remove-gone.ts';
import { renameCards } from './rename-cards.ts';
import { type Replay, replaySchema } from './replay.ts';

/** Names that belong to the nouns above. */
export interface ReplayParts {
  cardFile: (baseName: string) => string;
  mediumTag: (mediumId: string) => string;
}

/**
 * Does redactions again that a database does not know, because it was brought back to an earlier moment. Those that it knows
 * are done in it already. Drafts that are older than a redaction go: nobody knows what they hold; so do a person's posts and
 * proposals that were removed before it. Returns how many it did; redactions of items that are not there are none of its business.
 */
export async function replayRedactions(
  entries: readonly JournalEntry[],
  parts: ReplayParts,
  database: RootDatabase,
): Promise<number> {
  const known = await database.redaction.findMany({ select: { id: true } });
  const knownIds = new Set(known.map(({ id }) => id));
  const missing = entries
    .filter(({ id }) => !knownIds.has(id))
    .sort((one, other) => (one.redactedAt < other.redactedAt ? -1 : 1));
  let count = 0;
  for (const entry of missing) {
    const isDone = await inTransaction(database, (transaction) => replayOne(transaction, entry, parts));
    if (isDone) count += 1;
  }
  return count;
}

async function replayOne(transaction: Database, entry: JournalEntry, parts: ReplayParts): Promise<boolean> {
  const { itemId, redactedAt } = entry;
  if (!(await lockItem(transaction, itemId))) return false;
  const item = await transaction.item.findUniqueOrThrow({ where: { id: itemId }, select: { kind: true } });
  const replay = replaySchema.parse(entry.replay);
  await openForRedaction(transaction);
  await applyReplay(transaction, replay);
  const effects = await replayPicture(transaction, replay);
  if (entry.mediumId === null) await removeOlderDrafts(transaction, itemId, new Date(redactedAt));
  await removeGone(transaction, itemId, replay, new Date(redactedAt));
  await refreshDeskWords(transaction, itemId, item.kind);
  await enqueueEffects(transaction, [
    ...effects,
    ...(await renameCards(transaction, itemId, parts.cardFile)),
  ]);
  await insertTombstone(transaction, entry);
  // Nobody knows any more which words were taken out: what was searched for until then may say them.
  await transaction.searchMiss.deleteMany({ where: { day: { lte: new Date(redactedAt) } } });
  const mediumIds = new Set([
    ...replay.mediumTexts.map(({ mediumId }) => mediumId),
    replay.picture?.mediumId ?? '',
  ]);
  const gone = [itemTag(itemId), ...[...mediumIds].filter(Boolean).map(parts.mediumTag)];
  await raiseContentVersion(transaction, {
    tags: [...gone, ...languages.map((language) => listTag(item.kind, language))],
    goneTags: gone,
  });
  return true;
}

/** The files that the earlier moment names, and those that were removed, which the backup of another moment may hold. */
async function replayPicture(transaction: Database, { picture }: Replay): Promise<Effect[]> {
  if (!picture) return [];
  const files = await filesOfMedium(transaction, picture.mediumId);
  await blankMedium(transaction, picture.mediumId);
  const fileNames = [...new Set([...picture.fileNames, ...files])];
  return [
    { effect: 'remove-media-files', payload: { baseNames: [picture.baseName], fileNames } },
    { effect: 'refresh-media-grants', payload: { mediumIds: [picture.mediumId], publicationIds: [] } },
  ];
}

/** Whoever redacted may have come after the moment that was brought back: then the portal stands for them. */
async function insertTombstone(transaction: Database, entry: JournalEntry): Promise<void> {
  const { id, itemId, mediumId, reason, actorId, redactedAt, replay } = entry;
  const isKnown = (await transaction.account.count({ where: { id: actorId } })) === 1;
  await transaction.redaction.create({
    data: {
      ...{ id, itemId, mediumId, reason, redactedAt },
      actorId: isKnown ? actorId : (await portalActor(transaction)).accountId,
      replay: replay as Prisma.InputJsonObject,
    },
  });
}
