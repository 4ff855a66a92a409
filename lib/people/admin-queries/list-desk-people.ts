import 'server-only';
import { likePatterns } from '#lib/core/like-patterns';
import type { Locale } from '#lib/i18n/locales';
import { type Database, db, Prisma } from '#lib/platform/db/client';
import { collations } from '#lib/platform/db/collations';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { contentMoment } from '#lib/publishing/moment';
import { visibleAtSql } from '#lib/publishing/visible';
import type { DeskPersonRow } from '../person-desk-view.ts';

/** How many people a page of the list holds. */
const pageSize = 50;

/** The last page that anybody walks to; whoever looks for somebody searches. */
const lastPage = 400;

export interface DeskPeople {
  people: DeskPersonRow[];
  page: number;
  hasMore: boolean;
}

/** People whose name in any language holds `search`, A to Z by their name in the desk's language. Pages count from 1. */
export async function listDeskPeople(
  actor: Actor,
  locale: Locale,
  { search, page }: { search: string; page: number },
  database: Database = db(),
): Promise<DeskPeople> {
  const walked = Math.min(Math.max(Math.trunc(page) || 1, 1), lastPage);
  if (!mayPublishing(actor, 'read')) return { people: [], page: walked, hasMore: false };
  const { now } = await contentMoment(database);
  const matches = likePatterns(search).map((pattern) => Prisma.sql`one.desk_title ilike ${pattern}`);
  const rows = await database.$queryRaw<DeskPersonRow[]>`
    select person.item_id as "itemId", coalesce(nullif(own.desk_title, ''), any_name.desk_title, '') as name,
      (select appointment_post.post from appointment
        join appointment_post on appointment_post.appointment_id = appointment.id
          and appointment_post.language = ${locale}::"Language"
        where appointment.person_id = person.item_id
        order by held_until is null desc, attested_on desc limit 1) as post,
      array(select publication.language::text from publication
        where publication.item_id = person.item_id and ${visibleAtSql(now)} order by publication.language) as shown
    from person join localization own on own.item_id = person.item_id and own.language = ${locale}::"Language"
    left join lateral (
      select desk_title from localization where item_id = person.item_id and desk_title <> ''
      order by language limit 1
    ) any_name on true
    where person.merged_into_id is null and own.state <> 'archived' and exists (
      select from localization one
      where one.item_id = person.item_id and ${Prisma.join([Prisma.sql`true`, ...matches], ' and ')}
    )
    order by coalesce(nullif(own.desk_title, ''), any_name.desk_title, '') ${collations[locale]}, person.item_id
    limit ${pageSize + 1} offset ${(walked - 1) * pageSize}`;
  return { people: rows.slice(0, pageSize), page: walked, hasMore: rows.length > pageSize };
}
