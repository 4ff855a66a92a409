import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Database } from '#lib/platform/db/client';
import type { Body } from '#lib/publishing/body/body';
import type { ShownPublication } from '#lib/publishing/freshness';
import { blockDigests } from '#lib/publishing/translation/block-digests';
import { changedBlocks, outdatedBlocks } from '#lib/publishing/translation/outdated-blocks';
import type { Checks } from '#lib/publishing/words';
import { articlePath } from './article-paths.ts';
import type { ArticlePage } from './article-view.ts';

/** The public pair of a translation, and that of its source where the public sees one. */
export interface TranslationPair {
  revision: {
    title: string;
    summary: string;
    body: unknown;
    checks: unknown;
    sourceRevisionId: string | null;
  };
  source: (ShownPublication & { language: Language; revisionId: string; slug: string | null }) | null;
}

const words = { id: true, number: true, title: true, summary: true, body: true } as const;

interface StoredWords {
  title: string;
  summary: string;
  body: unknown;
}

const digestsOf = ({ title, summary, body }: StoredWords): Record<string, string> =>
  blockDigests({ title, summary, body: body as Body });

/**
 * Whether the public words of a source moved on since a public translation was checked against them or, where it never was,
 * since the version that it was made from. Asks nothing where it was made from these very words and never checked.
 */
async function isBehind(
  database: Database,
  { revision, source }: TranslationPair & { source: { revisionId: string } },
): Promise<boolean> {
  const { sourceRevisionId } = revision;
  const checks = (revision.checks as Checks | null) ?? {};
  if (revision.checks === null && sourceRevisionId === source.revisionId) return false;
  const rows = await database.revision.findMany({
    where: { id: { in: [source.revisionId, ...(sourceRevisionId ? [sourceRevisionId] : [])] } },
    select: words,
  });
  const shown = rows.find(({ id }) => id === source.revisionId);
  const made = rows.find(({ id }) => id === sourceRevisionId);
  if (!shown) return false;
  const [now, own] = [digestsOf(shown), digestsOf(revision)];
  if (!made || made.number >= shown.number) return changedBlocks(now, checks, own).length > 0;
  return outdatedBlocks(now, { ...digestsOf(made), ...checks }, own).length > 0;
}

/**
 * Where the public source of a translation has moved on: the link to it, and its publication, whose end the page depends
 * on. Null where the translation is not behind, or readers have no source to look at.
 */
export async function findNewerSource(
  database: Database,
  { revision, source }: TranslationPair,
): Promise<{ link: NonNullable<ArticlePage['newerSource']>; shown: ShownPublication } | null> {
  if (!source?.slug || !(await isBehind(database, { revision, source }))) return null;
  const { itemId, localizationId, visibleUntil, language, slug } = source;
  return {
    link: { language, path: articlePath(language, slug) },
    shown: { itemId, localizationId, visibleUntil },
  };
}
