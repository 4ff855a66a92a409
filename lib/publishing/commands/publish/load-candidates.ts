import 'server-only';
import { isId } from '#lib/core/id-shape';
import { type Language, languages } from '#lib/core/languages';
import { failed, ok, type Problem, type Result, refused } from '#lib/core/result';
import type { Database, Prisma } from '#lib/platform/db/client';
import type { Body } from '../../body/body.ts';
import type { Candidate, Noun } from '../../noun.ts';
import type { LocalizationState } from '../../rules/states.ts';

/** A pair that is to go out, with what its localization is now. */
export interface PublicationCandidate<Shared> extends Candidate<Shared> {
  localizationId: string;
  revisionId: string;
  number: number;
  isMinor: boolean;
  state: LocalizationState;
  slug: string | null;
  /** The publication that begins last, public or not yet; null before the first. */
  latest: {
    revisionId: string;
    sharedRevisionId: string;
    visibleFrom: Date;
    visibleUntil: Date | null;
    publishedAt: Date;
    revisedAt: Date;
  } | null;
}

const localizationFields = {
  id: true,
  state: true,
  slug: true,
  publications: {
    orderBy: [{ visibleFrom: 'desc' }, { createdAt: 'desc' }],
    take: 1,
    select: {
      revisionId: true,
      sharedRevisionId: true,
      visibleFrom: true,
      visibleUntil: true,
      publishedAt: true,
      revisedAt: true,
    },
  },
} satisfies Prisma.LocalizationSelect;

async function loadOne<Shared>(
  itemId: string,
  language: Language,
  revisionId: string,
  shared: Shared,
  transaction: Database,
): Promise<PublicationCandidate<Shared> | Problem> {
  if (!isId(revisionId)) return refused('revisionMissing', { language });
  const revision = await transaction.revision.findFirst({
    where: { id: revisionId, localization: { itemId, language } },
    select: {
      title: true,
      summary: true,
      body: true,
      number: true,
      isMinor: true,
      localization: { select: localizationFields },
    },
  });
  if (!revision) return refused('revisionMissing', { language });
  const { localization, ...words } = revision;
  return {
    itemId,
    language,
    shared,
    title: words.title,
    summary: words.summary,
    body: words.body as unknown as Body,
    localizationId: localization.id,
    revisionId,
    number: words.number,
    isMinor: words.isMinor,
    state: localization.state,
    slug: localization.slug,
    latest: localization.publications[0] ?? null,
  };
}

/** Loads the pairs that a publication names. Refuses revisions of another item, kind or language. */
export async function loadCandidates<Shared>(
  input: { itemId: string; sharedRevisionId: string; revisionIds: Partial<Record<Language, string>> },
  noun: Noun<Shared>,
  transaction: Database,
): Promise<Result<PublicationCandidate<Shared>[]>> {
  if (!isId(input.sharedRevisionId)) return failed(refused('revisionMissing'));
  const sharedRevision = await transaction.sharedRevision.findFirst({
    where: { id: input.sharedRevisionId, itemId: input.itemId, item: { kind: noun.kind } },
    select: { content: true },
  });
  if (!sharedRevision) return failed(refused('revisionMissing'));
  const shared = noun.sharedSchema.parse(sharedRevision.content);
  const candidates: PublicationCandidate<Shared>[] = [];
  const problems: Problem[] = [];
  for (const language of languages) {
    const revisionId = input.revisionIds[language];
    if (!revisionId) continue;
    const loaded = await loadOne(input.itemId, language, revisionId, shared, transaction);
    if ('code' in loaded) problems.push(loaded);
    else candidates.push(loaded);
  }
  return problems.length > 0 ? failed(...problems) : ok(candidates);
}
