import 'server-only';
import { canonicalJson } from '#lib/core/digest';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '../actor.ts';
import type { ItemDraft, LanguageDraft } from '../draft-view.ts';
import { contentMoment } from '../moment.ts';
import type { Noun } from '../noun.ts';
import { handedOverOf } from '../rules/hand-over.ts';
import { blockDigests } from '../translation/block-digests.ts';
import { changedBlocks, outdatedBlocks } from '../translation/outdated-blocks.ts';
import { visibleAt } from '../visible.ts';
import { digestOfWords } from '../words.ts';
import { findNewestShared, type NewestShared } from './newest-shared.ts';
import { findNewestWords, type ItemWords, type NewestWords } from './newest-words.ts';

const publicFields = {
  language: true,
  localization: { select: { slug: true } },
  revision: { select: { id: true, digest: true, checks: true } },
  sharedRevision: { select: { digest: true } },
} as const;

async function findPublic(database: Database, itemId: string) {
  const { now } = await contentMoment(database);
  return database.publication.findMany({ where: { itemId, ...visibleAt(now) }, select: publicFields });
}

type PublicPair = Awaited<ReturnType<typeof findPublic>>[number];

function isChanged({ revision, draft, words }: NewestWords, live: PublicPair | undefined): boolean {
  if (!live) return true;
  if (!draft && revision?.id === live.revision.id) return false;
  if (digestOfWords(words) !== live.revision.digest) return true;
  return canonicalJson(live.revision.checks ?? {}) !== canonicalJson(words.checks);
}

function toLanguageDraft(
  found: NewestWords,
  sourceDigests: Record<string, string> | null,
  live: PublicPair | undefined,
  addressOf: Noun<unknown>['addressOf'],
): LanguageDraft {
  const { localizationId, language, state, slug, revision, draft, words } = found;
  const digests = blockDigests(words);
  const publicSlug = live?.localization.slug;
  return {
    ...{ localizationId, language, state, slug, words },
    handedOver: handedOverOf(found.handedOverId, revision?.id ?? null),
    revision: revision && {
      ...{ id: revision.id, number: revision.number },
      ...{ savedAt: revision.createdAt.toISOString(), savedBy: revision.createdBy },
    },
    draftVersion: draft?.version ?? 0,
    draftAt: draft?.updatedAt.toISOString() ?? null,
    draftBy: draft?.updatedBy ?? null,
    writtenById: found.writtenById,
    publicPath: publicSlug ? addressOf(language, publicSlug) : null,
    isChanged: isChanged(found, live),
    blockDigests: digests,
    outdated: sourceDigests ? outdatedBlocks(sourceDigests, words.checks, digests) : [],
    changed: sourceDigests ? changedBlocks(sourceDigests, words.checks, digests) : [],
  };
}

function toLanguageDrafts<Shared>(
  found: ItemWords,
  pairs: PublicPair[],
  { addressOf }: Noun<Shared>,
): ItemDraft<Shared>['languages'] {
  const { sourceLanguage } = found;
  const ofSource = blockDigests(found.languages[sourceLanguage].words);
  const draftIn = (language: Language): LanguageDraft => {
    const live = pairs.find((pair) => pair.language === language);
    const digests = language === sourceLanguage ? null : ofSource;
    return toLanguageDraft(found.languages[language], digests, live, addressOf);
  };
  return { ky: draftIn('ky'), ru: draftIn('ru'), en: draftIn('en') };
}

function sharedOf<Shared>(
  { newest, draft }: NewestShared,
  pairs: PublicPair[],
  noun: DraftNoun<Shared>,
): Pick<ItemDraft<Shared>, 'shared' | 'sharedRevision' | 'sharedDraftVersion' | 'isSharedChanged'> {
  const kept = draft ?? newest;
  return {
    shared: kept ? noun.sharedSchema.parse(kept.content) : noun.firstShared,
    sharedRevision: newest && { id: newest.id, number: newest.number },
    sharedDraftVersion: draft?.version ?? 0,
    isSharedChanged: pairs.some((pair) => pair.sharedRevision.digest !== kept?.digest),
  };
}

/** A kind of item that may be written before anybody said what its languages share. */
export type DraftNoun<Shared> = Noun<Shared> & { firstShared: Shared };

/**
 * An item as its editor opens it: of every language what is being typed, else what was saved last; null where there is
 * none of this kind. It costs the same with one revision and with a thousand.
 */
export async function findItemDraft<Shared>(
  actor: Actor,
  itemId: string,
  noun: DraftNoun<Shared>,
  database: Database = db(),
): Promise<ItemDraft<Shared> | null> {
  if (!mayPublishing(actor, 'read')) return null;
  const found = await findNewestWords(database, itemId, noun.kind);
  if (!found) return null;
  const [shared, pairs] = await Promise.all([
    findNewestShared(database, itemId, noun.kind),
    findPublic(database, itemId),
  ]);
  if (!shared) return null;
  return {
    itemId,
    sourceLanguage: found.sourceLanguage,
    redactions: found.redactions,
    ...sharedOf(shared, pairs, noun),
    languages: toLanguageDrafts(found, pairs, noun),
  };
}
