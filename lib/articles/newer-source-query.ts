import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Database } from '#lib/platform/db/client';
import type { Body } from '#lib/publishing/body/body';
import type { ShownPublication } from '#lib/publishing/freshness';
import { blockDigests } from '#lib/publishing/translation/block-digests';
import { outdatedBlocks } from '#lib/publishing/translation/outdated-blocks';
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

const words = { id: true, title: true, summary: true, body: true } as const;

interface StoredWords {
  title: string;
  summary: string;
  body: unknown;
}

const digestsOf = ({ title, summary, body }: StoredWords): Record<string, string> =>
  blockDigests({ title, summary, body: body as Body });

/** Whether public words of a translation are behind the public words of its source. Asks nothing where they were made from these. */
async function isBehind(
  database: Database,
  { revision, source }: TranslationPair & { source: { revisionId: string } },
): Promise<boolean> {
  const { checks, sourceRevisionId } = revision;
  if (checks === null && sourceRevisionId === source.revisionId) return false;
  const made = checks === null && sourceRevisionId ? [sourceRevisionId] : [];
  const rows = await database.revision.findMany({
    where: { id: { in: [source.revisionId, ...made] } },
    select: words,
  });
  const digestsIn = (id: string | null): Record<string, string> => {
    const row = rows.find((one) => one.id === id);
    return row ? digestsOf(row) : {};
  };
  const checked = (checks as Record<string, string> | null) ?? digestsIn(sourceRevisionId);
  return outdatedBlocks(digestsIn(source.revisionId), checked, digestsOf(revision)).length > 0;
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
