import 'server-only';
import { newId, newUnguessableName } from '#lib/core/ids';
import type { Language } from '#lib/core/languages';
import { type PartialDate, parsePartialDate } from '#lib/core/partial-date';
import { dayInPortalZone } from '#lib/core/portal-day';
import type { Database } from '#lib/platform/db/client';
import type { Actor } from '../../actor.ts';
import { findNamedPeople } from '../../named-people.ts';
import type { Classification, Noun } from '../../noun.ts';
import { claimSlug } from '../../slug-claim.ts';
import type { PublicationCandidate } from './load-candidates.ts';
import { writeNamedPeople } from './write-named-people.ts';

export interface WrittenPublication {
  publicationId: string;
  itemId: string;
  language: Language;
  slug: string;
  classification: Classification;
  /** How the pair that it replaces was classified, where there was one. */
  replacedClassification: Classification | null;
  /** People whom it names, and those whom anything published of this language named before. */
  namedPeople: string[];
}

/** The item's public number; at its first publication the next free one. Serialised by the lock on the content version. */
export async function nextPublicNumber(itemId: string, transaction: Database): Promise<number> {
  const item = await transaction.item.findUniqueOrThrow({
    where: { id: itemId },
    select: { publicNumber: true },
  });
  if (item.publicNumber !== null) return item.publicNumber;
  await transaction.$queryRaw`select version from content_version where id = 1 for update`;
  const { _max } = await transaction.item.aggregate({ _max: { publicNumber: true } });
  const publicNumber = (_max.publicNumber ?? 0) + 1;
  await transaction.item.update({ where: { id: itemId }, data: { publicNumber } });
  return publicNumber;
}

async function endReplaced(localizationId: string, from: Date, transaction: Database): Promise<void> {
  await transaction.$executeRaw`
    update publication set visible_until = greatest(visible_from, ${from})
    where localization_id = ${localizationId}::uuid and (visible_until is null or visible_until > ${from})`;
}

async function replacedClassification<Shared>(
  candidate: PublicationCandidate<Shared>,
  noun: Noun<Shared>,
  transaction: Database,
): Promise<Classification | null> {
  if (!candidate.latest) return null;
  const before = await transaction.sharedRevision.findUnique({
    where: { id: candidate.latest.sharedRevisionId },
    select: { content: true },
  });
  return before ? noun.classify(noun.sharedSchema.parse(before.content), candidate.body) : null;
}

/** `2026-02` in the portal's zone (UTC+6 all year) for a day or month; null for what is less exact. */
function archiveMonthOf(classification: Classification, publishedAt: Date): string | null {
  const dated = classification.dated ? parsePartialDate(classification.dated) : null;
  if (dated) {
    const isExact = dated.precision === 'day' || dated.precision === 'month';
    return isExact ? `${dated.year}-${String(dated.month).padStart(2, '0')}` : null;
  }
  return dayInPortalZone(publishedAt).slice(0, 7);
}

async function peopleNamed<Shared>(
  itemId: string,
  classification: Classification,
  noun: Noun<Shared>,
  transaction: Database,
): Promise<string[]> {
  const beside = (await noun.namedBeside?.(itemId, transaction)) ?? [];
  return [...new Set([...classification.personIds, ...beside])];
}

/** The day of what a text tells: nothing that it says was said after its publication. */
function saidOn(dated: PartialDate | null, publishedAt: Date): PartialDate {
  const published = dayInPortalZone(publishedAt);
  if (dated === null) return published;
  const isAhead = parsePartialDate(dated)?.precision === 'day' && dated > published;
  return isAhead ? published : dated;
}

interface PublicationMoments {
  sharedRevisionId: string;
  now: Date;
  visibleFrom: Date;
  visibleUntil: Date | null;
  publishedAt?: Date;
  publicNumber: number;
}

/** What was handed over waits no longer, unless it is newer than what goes out. */
async function settleHandOver(
  { localizationId, number }: PublicationCandidate<unknown>,
  transaction: Database,
): Promise<void> {
  await transaction.$executeRaw`
    update localization set handed_over_revision_id = null
    where id = ${localizationId}::uuid and handed_over_revision_id in (
      select id from revision where localization_id = ${localizationId}::uuid and number <= ${number})`;
}

async function recordState(
  actor: Actor,
  candidate: PublicationCandidate<unknown>,
  input: PublicationMoments,
  slug: string,
  transaction: Database,
): Promise<void> {
  const { localizationId, itemId } = candidate;
  const toState =
    input.visibleFrom > input.now && candidate.state !== 'published' ? 'scheduled' : 'published';
  await transaction.localization.update({ where: { id: localizationId }, data: { state: toState, slug } });
  await settleHandOver(candidate, transaction);
  await transaction.stateChange.create({
    data: { id: newId(), localizationId, fromState: candidate.state, toState, actorId: actor.accountId },
  });
  await transaction.timelineEntry.create({
    data: {
      id: newId(),
      itemId,
      localizationId,
      kind: toState === 'scheduled' ? 'scheduled' : 'published',
      details: { revisionId: candidate.revisionId, visibleFrom: input.visibleFrom.toISOString() },
      actorId: actor.accountId,
    },
  });
}

function claimFirstSlug<Shared>(
  candidate: PublicationCandidate<Shared>,
  { kind, takesSlug }: Noun<Shared>,
  transaction: Database,
): Promise<string> {
  return claimSlug({ ...candidate, kind }, takesSlug, transaction);
}

/** Approves one pair and writes its publication, with everything that lists and grants read of it. */
export async function writePublication<Shared>(
  actor: Actor,
  input: PublicationMoments,
  candidate: PublicationCandidate<Shared>,
  noun: Noun<Shared>,
  transaction: Database,
): Promise<WrittenPublication> {
  const { itemId, localizationId, language, latest } = candidate;
  const classification = noun.classify(candidate.shared, candidate.body);
  const slug = candidate.slug ?? (await claimFirstSlug(candidate, noun, transaction));
  const publishedAt = input.publishedAt ?? latest?.publishedAt ?? input.visibleFrom;
  const revisedAt = latest && !candidate.isMinor ? input.visibleFrom : (latest?.revisedAt ?? publishedAt);
  const { sharedRevisionId, visibleFrom, visibleUntil, publicNumber } = input;
  const [publicationId, approvalId] = [newId(), newId()];
  const filed = { kind: noun.kind, language, publishedAt, publicNumber };

  const replaced = await replacedClassification(candidate, noun, transaction);
  await endReplaced(localizationId, visibleFrom, transaction);
  await transaction.approval.create({
    data: {
      id: approvalId,
      revisionId: candidate.revisionId,
      sharedRevisionId,
      mode: 'single_editor',
      approvedById: actor.accountId,
    },
  });
  await transaction.publication.create({
    data: {
      id: publicationId,
      itemId,
      localizationId,
      revisionId: candidate.revisionId,
      sharedRevisionId,
      approvalId,
      visibleFrom,
      visibleUntil,
      revisedAt,
      rubricKey: classification.rubricKey,
      eventId: classification.eventId ?? null,
      archiveMonth: archiveMonthOf(classification, publishedAt),
      ...filed,
      topics: { create: classification.topicKeys.map((topicKey) => ({ topicKey, ...filed })) },
      media: { create: classification.mediaIds.map((mediumId) => ({ mediumId })) },
      ...(noun.hasShareCard ? { shareCard: { create: { baseName: newUnguessableName() } } } : {}),
    },
  });
  await noun.fileForLists?.({ publicationId, language, publicNumber }, candidate.shared, transaction);
  const personIds = await peopleNamed(itemId, classification, noun, transaction);
  const dated = saidOn(classification.dated, publishedAt);
  const named = { publicationId, itemId, personIds, dated, ...filed };
  await writeNamedPeople({ ...named, body: candidate.body }, transaction);
  await recordState(actor, candidate, input, slug, transaction);
  const namedPeople = await findNamedPeople(localizationId, transaction);
  return {
    ...{ publicationId, itemId, language, slug, classification, namedPeople },
    replacedClassification: replaced,
  };
}
