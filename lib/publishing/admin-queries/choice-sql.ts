import 'server-only';
import type { Language } from '#lib/core/languages';
import { likePatterns } from '#lib/core/like-patterns';
import { Prisma } from '#lib/platform/db/client';

/** How many items a choice offers. */
export const mostChoices = 20;

/** The title of the localization `own`, which is in the desk's language, else one in another. */
export const titleSql = Prisma.sql`coalesce(nullif(own.desk_title, ''), any_title.desk_title)`;

/** Joins the localization `own` of an item of `kind` in a language, and any title: items without one are left out. */
export function titledSql(kind: 'article' | 'event', language: Language): Prisma.Sql {
  const itemId = Prisma.raw(`${kind}.item_id`);
  return Prisma.sql`
    join localization own on own.item_id = ${itemId} and own.language = ${language}::"Language"
    join lateral (
      select desk_title from localization where item_id = ${itemId} and desk_title <> ''
      order by language limit 1
    ) any_title on true`;
}

/** Whether the title of an item in any language holds `search`, and the item is not archived. */
export function offeredSql(kind: 'article' | 'event', search: string): Prisma.Sql {
  const matches = likePatterns(search).map((pattern) => Prisma.sql`one.desk_title ilike ${pattern}`);
  return Prisma.sql`own.state <> 'archived' and exists (
    select from localization one where one.item_id = ${Prisma.raw(`${kind}.item_id`)}
      and ${Prisma.join([Prisma.sql`true`, ...matches], ' and ')}
  )`;
}
