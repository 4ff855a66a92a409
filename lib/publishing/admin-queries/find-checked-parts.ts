import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '../actor.ts';
import type { Block, Body } from '../body/body.ts';
import { blockDigests } from '../translation/block-digests.ts';

/** Parts of a source as they were when a translation was checked against them. */
export interface CheckedParts {
  /** By block id. */
  blocks: Record<string, Block>;
  /** By `title` and `summary`. */
  lines: Record<string, string>;
}

/** How many versions of the source are looked through: older ones are not what anybody remembers. */
const mostRevisions = 30;

/**
 * Finds what the source said under digests (by block id, `title` and `summary`) in its saved revisions, newest first. What
 * was only ever in a working draft is not found.
 */
export async function findCheckedParts(
  actor: Actor,
  { itemId, language }: { itemId: string; language: Language },
  wanted: Readonly<Record<string, string>>,
  database: Database = db(),
): Promise<CheckedParts> {
  const parts: CheckedParts = { blocks: {}, lines: {} };
  const open = new Map(Object.entries(wanted));
  if (open.size === 0 || !mayPublishing(actor, 'read')) return parts;
  const revisions = await database.revision.findMany({
    where: { localization: { itemId, language } },
    orderBy: { number: 'desc' },
    take: mostRevisions,
    select: { title: true, summary: true, body: true },
  });
  for (const { title, summary, body: stored } of revisions) {
    if (open.size === 0) break;
    const body = stored as unknown as Body;
    const lines = { title, summary };
    for (const [id, digest] of Object.entries(blockDigests({ ...lines, body }))) {
      if (open.get(id) !== digest) continue;
      open.delete(id);
      const block = body.content.find(({ attrs }) => attrs.id === id);
      if (block) parts.blocks[id] = block;
      else if (id === 'title' || id === 'summary') parts.lines[id] = lines[id];
    }
  }
  return parts;
}
