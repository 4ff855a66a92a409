import 'server-only';
import type { Language } from '#lib/core/languages';
import { likePatterns } from '#lib/core/like-patterns';
import { type Database, db, Prisma } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { mostChoices } from '#lib/publishing/admin-queries/choice-sql';
import type { FrontChoiceItem } from '../front-desk-view.ts';
import { type FrontSlotKind, placesOf } from '../front-slot.ts';

/** Items with their titles, those of the language first, the latest change first. */
const items = (language: Language, where: Prisma.Sql): Prisma.Sql => Prisma.sql`
  select item.id as "itemId", item.kind, titled.desk_title as title, exists (
    select from publication where publication.item_id = item.id and language = ${language}::"Language"
      and visible_from <= now() and (visible_until is null or visible_until > now())
  ) as "isPublic", item.kind = 'event' and not exists (
    select from publication join publication_event as times on times.publication_id = publication.id
    where publication.item_id = item.id and times.ends_at > now()
  ) as "isOver"
  from item join lateral (
    select desk_title, changed_at from localization
    where item_id = item.id and desk_title <> '' and state <> 'archived'
    order by language <> ${language}::"Language", language limit 1
  ) titled on true
  where ${where}
  order by titled.changed_at desc nulls last, item.id desc`;

/** The items with these ids, in no order; those without a title are left out. */
export function loadFrontItems(
  database: Database,
  language: Language,
  ids: readonly string[],
): Promise<FrontChoiceItem[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return database.$queryRaw<FrontChoiceItem[]>(items(language, Prisma.sql`item.id = any(${ids}::uuid[])`));
}

/** What a place can take, by words of its title in any language: twenty at most; null where the role does not allow to choose. */
export async function listFrontChoices(
  actor: Actor,
  { language, kind, search }: { language: Language; kind: FrontSlotKind; search: string },
  database: Database = db(),
): Promise<FrontChoiceItem[] | null> {
  if (!mayPublishing(actor, 'publish')) return null;
  const matches = likePatterns(search).map((pattern) => Prisma.sql`one.desk_title ilike ${pattern}`);
  const where = Prisma.sql`item.kind::text = any(${placesOf[kind].kinds}::text[]) and exists (
    select from localization one where one.item_id = item.id
      and ${Prisma.join([Prisma.sql`true`, ...matches], ' and ')})`;
  return database.$queryRaw<FrontChoiceItem[]>`${items(language, where)} limit ${mostChoices}`;
}
