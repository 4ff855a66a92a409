import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '../actor.ts';
import type { Body } from '../body/body.ts';
import { type ChangeOutline, outlineChange } from '../body/compare-words.ts';

/**
 * What each revision with a number of this span changed against the one before, by its number. The first of all
 * revisions changed nothing and is left out.
 */
export async function listRevisionChanges(
  actor: Actor,
  place: { itemId: string; language: Language },
  span: { first: number; last: number },
  database: Database = db(),
): Promise<Map<number, ChangeOutline>> {
  if (!mayPublishing(actor, 'read')) return new Map();
  const revisions = await database.revision.findMany({
    where: { localization: place, number: { gte: span.first - 1, lte: span.last } },
    orderBy: { number: 'asc' },
    select: { number: true, title: true, summary: true, body: true },
  });
  const words = revisions.map((row) => ({ ...row, body: row.body as unknown as Body }));
  return new Map(
    words.flatMap((after, index) => {
      const before = words[index - 1];
      return before ? [[after.number, outlineChange(before, after)] as const] : [];
    }),
  );
}
