import 'server-only';
import { newId } from '#lib/core/ids';
import type { Language } from '#lib/core/languages';
import { cleanLine } from '#lib/core/plain-text';
import { failed, invalid, ok, type Result, refused } from '#lib/core/result';
import { type Database, db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '../actor.ts';
import type { Body } from '../body/body.ts';
import { raiseContentVersion } from '../content-change.ts';
import type { Noun } from '../noun.ts';
import { enqueueEffects } from '../outbox.ts';
import { itemTag, mentionTag } from '../publishing-tags.ts';
import { refuseActor } from '../refusal.ts';
import { mayBecome } from '../rules/states.ts';
import { tagsOfLists } from './publish/announce-publications.ts';

export interface WithdrawItemInput {
  itemId: string;
  /** The languages to withdraw, each with the reason that readers are given in that language. */
  reasons: Partial<Record<Language, string>>;
}

interface Withdrawn {
  localizationId: string;
  language: Language;
  slugs: string[];
  publicationIds: string[];
  mediumIds: string[];
  tags: string[];
  refill: string[];
}

const longestReason = 1_000;

const fields = {
  id: true,
  language: true,
  state: true,
  slugs: { select: { slug: true } },
  publications: {
    orderBy: { visibleFrom: 'desc' },
    select: {
      id: true,
      visibleFrom: true,
      visibleUntil: true,
      sharedRevision: { select: { content: true } },
      revision: { select: { body: true } },
      media: { select: { mediumId: true } },
      people: { select: { personId: true } },
    },
  },
} as const;

async function loadPublished(itemId: string, languages: Language[], transaction: Database) {
  return transaction.localization.findMany({
    where: { itemId, language: { in: languages }, state: { in: ['published', 'scheduled'] } },
    select: fields,
  });
}

type PublishedLocalization = Awaited<ReturnType<typeof loadPublished>>[number];

function consequencesOf<Shared>(localization: PublishedLocalization, noun: Noun<Shared>): Withdrawn {
  const { language } = localization;
  const classifications = localization.publications
    .slice(0, 2)
    .map((publication) =>
      noun.classify(
        noun.sharedSchema.parse(publication.sharedRevision.content),
        publication.revision.body as unknown as Body,
      ),
    );
  return {
    localizationId: localization.id,
    language,
    slugs: localization.slugs.map(({ slug }) => slug),
    publicationIds: localization.publications.map(({ id }) => id),
    mediumIds: localization.publications.flatMap(({ media }) => media.map(({ mediumId }) => mediumId)),
    tags: [
      ...classifications.flatMap((one) => tagsOfLists(noun.kind, language, one)),
      ...localization.publications.flatMap(({ people }) =>
        people.map(({ personId }) => mentionTag(personId)),
      ),
    ],
    refill: classifications.flatMap((one) => noun.refillPaths(language, one)),
  };
}

async function recordWithdrawal(
  actor: Actor,
  localization: PublishedLocalization,
  itemId: string,
  reason: string,
  transaction: Database,
): Promise<void> {
  const localizationId = localization.id;
  await transaction.$executeRaw`
    update publication set visible_until = greatest(visible_from, least(visible_until, now()))
    where localization_id = ${localizationId}::uuid and (visible_until is null or visible_until > now())`;
  await transaction.localization.update({ where: { id: localizationId }, data: { state: 'withdrawn' } });
  await transaction.stateChange.create({
    data: {
      id: newId(),
      localizationId,
      fromState: localization.state,
      toState: 'withdrawn',
      publicReason: reason,
      actorId: actor.accountId,
    },
  });
  await transaction.timelineEntry.create({
    data: {
      id: newId(),
      itemId,
      localizationId,
      kind: 'withdrawn',
      details: { reason },
      actorId: actor.accountId,
    },
  });
}

/**
 * Takes languages of an item from the public with a reason that readers see. Their addresses, old ones included, answer
 * 410 from then on; their pictures go with them. Withdrawing what is withdrawn changes nothing and gives version null.
 */
export async function withdrawItem<Shared>(
  actor: Actor,
  input: WithdrawItemInput,
  noun: Noun<Shared>,
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  if (!mayPublishing(actor, 'withdraw')) return refuseActor(actor, 'withdraw', input.itemId);
  const entries = Object.entries(input.reasons) as [Language, string][];
  const reasons = new Map(entries.map(([language, reason]) => [language, cleanLine(reason).trim()]));
  const problems = [...reasons]
    .filter(([, reason]) => reason.length === 0 || reason.length > longestReason)
    .map(([language]) =>
      invalid('reasonNeeded', { field: `reasons.${language}`, params: { longest: longestReason } }),
    );
  if (problems.length > 0) return failed(...problems);
  return inTransaction(database, async (transaction) => {
    if (!(await lockItem(transaction, input.itemId))) return failed(refused('itemMissing'));
    const localizations = await loadPublished(input.itemId, [...reasons.keys()], transaction);
    const withdrawn: Withdrawn[] = [];
    for (const localization of localizations) {
      if (!mayBecome(localization.state, 'withdrawn')) continue;
      const reason = reasons.get(localization.language) ?? '';
      await recordWithdrawal(actor, localization, input.itemId, reason, transaction);
      withdrawn.push(consequencesOf(localization, noun));
    }
    if (withdrawn.length === 0) return ok({ version: null });
    const all = <Field extends 'publicationIds' | 'mediumIds' | 'tags' | 'refill'>(
      field: Field,
    ): string[] => [...new Set(withdrawn.flatMap((one) => one[field]))];
    await enqueueEffects(transaction, [
      {
        effect: 'refresh-media-grants',
        payload: { mediumIds: all('mediumIds'), publicationIds: all('publicationIds') },
      },
    ]);
    const version = await raiseContentVersion(transaction, {
      tags: [itemTag(input.itemId), ...all('tags')],
      gone: withdrawn.flatMap((one) => one.slugs.map((slug) => noun.addressOf(one.language, slug))),
      goneTags: [itemTag(input.itemId)],
      refill: all('refill'),
    });
    return ok({ version });
  });
}
