import 'server-only';
import { canonicalJson } from '#lib/core/digest';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { findNewestShared, type NewestShared } from '#lib/publishing/admin-queries/newest-shared';
import {
  findNewestWords,
  type ItemWords,
  type NewestWords,
} from '#lib/publishing/admin-queries/newest-words';
import { contentMoment } from '#lib/publishing/moment';
import { handedOverOf } from '#lib/publishing/rules/hand-over';
import { blockDigests } from '#lib/publishing/translation/block-digests';
import { changedBlocks, outdatedBlocks } from '#lib/publishing/translation/outdated-blocks';
import { visibleAt } from '#lib/publishing/visible';
import { digestOfWords } from '#lib/publishing/words';
import { articleSharedSchema, emptyArticleShared } from '../article.ts';
import type { ArticleDraft, LanguageDraft } from '../article-draft-view.ts';
import { articlePath } from '../article-paths.ts';

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
    publicPath: publicSlug ? articlePath(language, publicSlug) : null,
    isChanged: isChanged(found, live),
    blockDigests: digests,
    outdated: sourceDigests ? outdatedBlocks(sourceDigests, words.checks, digests) : [],
    changed: sourceDigests ? changedBlocks(sourceDigests, words.checks, digests) : [],
  };
}

function toLanguageDrafts(found: ItemWords, pairs: PublicPair[]): ArticleDraft['languages'] {
  const { sourceLanguage } = found;
  const ofSource = blockDigests(found.languages[sourceLanguage].words);
  const draftIn = (language: Language): LanguageDraft => {
    const live = pairs.find((pair) => pair.language === language);
    return toLanguageDraft(found.languages[language], language === sourceLanguage ? null : ofSource, live);
  };
  return { ky: draftIn('ky'), ru: draftIn('ru'), en: draftIn('en') };
}

function sharedOf(
  { newest, draft }: NewestShared,
  pairs: PublicPair[],
): Pick<ArticleDraft, 'shared' | 'sharedRevision' | 'sharedDraftVersion' | 'isSharedChanged'> {
  const kept = draft ?? newest;
  return {
    shared: kept ? articleSharedSchema.parse(kept.content) : emptyArticleShared,
    sharedRevision: newest && { id: newest.id, number: newest.number },
    sharedDraftVersion: draft?.version ?? 0,
    isSharedChanged: pairs.some((pair) => pair.sharedRevision.digest !== kept?.digest),
  };
}

/**
 * An article as its editor opens it: of every language what is being typed, else what was saved last; null where there is
 * no such article. It costs the same with one revision and with a thousand.
 */
export async function findArticleDraft(
  actor: Actor,
  itemId: string,
  database: Database = db(),
): Promise<ArticleDraft | null> {
  if (!mayPublishing(actor, 'read')) return null;
  const found = await findNewestWords(database, itemId, 'article');
  if (!found) return null;
  const [article, shared, pairs] = await Promise.all([
    database.article.findUnique({ where: { itemId }, select: { form: true } }),
    findNewestShared(database, itemId, 'article'),
    findPublic(database, itemId),
  ]);
  if (!article || !shared) return null;
  return {
    itemId,
    form: article.form,
    sourceLanguage: found.sourceLanguage,
    redactions: found.redactions,
    ...sharedOf(shared, pairs),
    languages: toLanguageDrafts(found, pairs),
  };
}
