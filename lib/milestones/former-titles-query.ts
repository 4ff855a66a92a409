import 'server-only';
import type { Language } from '#lib/core/languages';
import { dayInPortalZone } from '#lib/core/portal-day';
import type { Database } from '#lib/platform/db/client';
import type { FormerTitle } from './milestone-view.ts';

/** A title without what changes nothing of what it says. */
const saidBy = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The titles under which readers saw a milestone in a language before, the latest first, each with the day, in the portal's zone,
 * from which on it said something else. What was withdrawn stays unsaid: only what another title took the place of at once counts.
 */
export async function findFormerTitles(
  database: Database,
  { itemId, language }: { itemId: string; language: Language },
  now: Date,
): Promise<FormerTitle[]> {
  const spans = await database.publication.findMany({
    where: { itemId, language, visibleFrom: { lte: now } },
    select: { visibleFrom: true, visibleUntil: true, createdAt: true, revision: { select: { title: true } } },
    orderBy: [{ visibleFrom: 'asc' }, { createdAt: 'asc' }],
  });
  const seen = spans.filter(({ visibleFrom, visibleUntil }) => !visibleUntil || visibleUntil > visibleFrom);
  return seen
    .flatMap((span, position): FormerTitle[] => {
      const next = seen[position + 1];
      const { title } = span.revision;
      if (!next || +next.visibleFrom !== Number(span.visibleUntil)) return [];
      if (saidBy(next.revision.title) === saidBy(title)) return [];
      const told = Math.max(+next.visibleFrom, +next.createdAt);
      return [{ title, until: dayInPortalZone(new Date(told)) }];
    })
    .reverse();
}
