import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Database } from '#lib/platform/db/client';
import { raiseContentVersion } from '../../content-change.ts';
import type { Classification, ItemKind, Noun } from '../../noun.ts';
import { type Effect, enqueueEffects } from '../../outbox.ts';
import { itemTag, listTag, mentionTag, reportsTag, rubricTag, topicTag } from '../../publishing-tags.ts';
import type { WrittenPublication } from './write-publication.ts';

/** Tags of every list that shows, or showed, an item classified so. */
export function tagsOfLists(kind: ItemKind, language: Language, classification: Classification): string[] {
  return [
    listTag(kind, language),
    ...(classification.rubricKey ? [rubricTag(kind, language, classification.rubricKey)] : []),
    ...classification.topicKeys.map((topicKey) => topicTag(kind, language, topicKey)),
    ...(classification.eventId ? [reportsTag(language, classification.eventId)] : []),
  ];
}

function effectsOf(written: WrittenPublication[], hasShareCard: boolean): Effect[] {
  const publicationIds = written.map((one) => one.publicationId);
  const mediumIds = [
    ...new Set(
      written.flatMap((one) => [
        ...one.classification.mediaIds,
        ...(one.replacedClassification?.mediaIds ?? []),
      ]),
    ),
  ];
  const cards: Effect[] = publicationIds.map((publicationId) => ({
    effect: 'draw-share-card',
    payload: { publicationId },
  }));
  return [
    ...(hasShareCard ? cards : []),
    { effect: 'refresh-media-grants', payload: { mediumIds, publicationIds } },
  ];
}

/** Writes the effects and the content change of publications; null and nothing written where there are none. */
export async function announcePublications<Shared>(
  written: WrittenPublication[],
  noun: Noun<Shared>,
  transaction: Database,
): Promise<bigint | null> {
  if (written.length === 0) return null;
  await enqueueEffects(transaction, effectsOf(written, noun.hasShareCard));
  const tags = written.flatMap((one) => [
    itemTag(one.itemId),
    ...tagsOfLists(noun.kind, one.language, one.classification),
    ...(one.replacedClassification ? tagsOfLists(noun.kind, one.language, one.replacedClassification) : []),
    ...one.namedPeople.map(mentionTag),
  ]);
  const refill = written.flatMap((one) => [
    noun.addressOf(one.language, one.slug),
    ...noun.refillPaths(one.language, one.classification),
  ]);
  return raiseContentVersion(transaction, { tags, refill });
}
