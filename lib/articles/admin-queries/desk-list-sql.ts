import 'server-only';
import { isId } from '#lib/core/id-shape';
import { likePatterns } from '#lib/core/like-patterns';
import { Prisma } from '#lib/platform/db/client';
import type { LocalizationState } from '#lib/publishing/rules/states';
import type { DeskArticleFilter } from '../article-desk-view.ts';

const isBegunTranslationSql = Prisma.sql`
  one.language <> item.source_language and one.word_digests <> '{}' and one.checked_digests is not null`;

/**
 * Whether the localization `one` of `item` is a translation to be checked: it was begun, and blocks of the source differ
 * from those that it was checked against, were never checked, or went while it still has them; as outdatedBlocks says.
 */
export const needsCheckSql = Prisma.sql`(
  ${isBegunTranslationSql}
  and exists (
    select from localization source
    where source.item_id = one.item_id and source.language = item.source_language
      and source.word_digests <> one.checked_digests and (
      not one.checked_digests @> source.word_digests
      or exists (
        select from jsonb_object_keys(one.checked_digests) as checked(id)
        where not jsonb_exists(source.word_digests, id) and jsonb_exists(one.word_digests, id)
      )
    )
  )
)`;

/** Whether it is behind: blocks of the source that it was checked against changed or went; as changedBlocks says. */
export const isBehindSql = Prisma.sql`(
  ${isBegunTranslationSql}
  and exists (
    select from localization source, jsonb_each(one.checked_digests) as checked(id, digest)
    where source.item_id = one.item_id and source.language = item.source_language
      and source.word_digests -> checked.id is distinct from checked.digest
      and (jsonb_exists(source.word_digests, checked.id) or jsonb_exists(one.word_digests, checked.id))
  )
)`;

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

/** Where a page ends: the moment of the last change with its microseconds, and the localization that changed. */
interface Cursor {
  changedAt: string;
  id: string;
}

const cursorShape = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)_([0-9a-f-]{36})$/;

export const cursorOf = ({ changedAt, id }: Cursor): string => `${changedAt}_${id}`;

/** What is no cursor of ours leads to the first page. */
export function afterSql(after: string | null): Prisma.Sql {
  const [, changedAt, id] = cursorShape.exec(after ?? '') ?? [];
  if (!changedAt || !isId(id) || Number.isNaN(Date.parse(changedAt))) return Prisma.empty;
  return Prisma.sql`and (anchor.changed_at, anchor.id) < (${changedAt}::timestamptz, ${id}::uuid)`;
}
