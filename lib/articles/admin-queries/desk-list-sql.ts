import 'server-only';
import { isId } from '#lib/core/id-shape';
import { likePatterns } from '#lib/core/like-patterns';
import { Prisma } from '#lib/platform/db/client';
import { needsCheckSql } from '#lib/publishing/admin-queries/behind-sql';
import type { LocalizationState } from '#lib/publishing/rules/states';
import type { DeskArticleFilter } from '../article-desk-view.ts';

function stateSql(state: LocalizationState): Prisma.Sql {
  if (state === 'in_review') return Prisma.sql`one.handed_over_revision_id is not null`;
  return Prisma.sql`one.state = ${state}::"LocalizationState"`;
}

/** What must hold of one language of an article for the list to hold it; null where anything does. */
export function filterSql(filter: DeskArticleFilter): Prisma.Sql | null {
  const { state, language, authorId, needsCheck } = filter;
  const conditions = [
    ...likePatterns(filter.search ?? '').map((pattern) => Prisma.sql`one.desk_title ilike ${pattern}`),
    ...(state ? [stateSql(state)] : []),
    ...(language ? [Prisma.sql`one.language = ${language}::"Language"`] : []),
    ...(authorId ? [Prisma.sql`one.changed_by_id = ${isId(authorId) ? authorId : null}::uuid`] : []),
    ...(needsCheck ? [needsCheckSql] : []),
  ];
  if (conditions.length === 0) return null;
  return Prisma.sql`exists (
    select from localization one where one.item_id = item.id and ${Prisma.join(conditions, ' and ')})`;
}
