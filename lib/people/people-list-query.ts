import 'server-only';
import type { Language } from '#lib/core/languages';
import { type Database, Prisma } from '#lib/platform/db/client';
import { collations } from '#lib/platform/db/collations';
import type { ContentMoment } from '#lib/publishing/moment';
import { visibleAtSql } from '#lib/publishing/visible';

/** Where a page of the list begins. */
export type PeopleStart =
  | { at: 'first' }
  | { at: 'letter'; letter: string }
  /** Behind the person with this public number. */
  | { at: 'after'; number: number }
  /** These people, and no others. */
  | { at: 'ids'; ids: string[] };

/** A person as the list is sorted: by `listedAs`, in the order of the language. */
export interface ListedPerson {
  itemId: string;
  localizationId: string;
  visibleUntil: Date | null;
  publicNumber: number;
  name: string;
  listedAs: string;
  slug: string;
}

const listed = (language: Language, moment: Pick<ContentMoment, 'now'>): Prisma.Sql => Prisma.sql`
  select publication.item_id as "itemId", publication.localization_id as "localizationId",
    publication.visible_until as "visibleUntil", publication.public_number as "publicNumber",
    coalesce(nullif(shared_revision.content -> 'listedAs' ->> ${language}::text, ''), revision.title)
      ${collations[language]} as "listedAs",
    revision.title as name, localization.slug
  from publication
  join revision on revision.id = publication.revision_id
  join shared_revision on shared_revision.id = publication.shared_revision_id
  join localization on localization.id = publication.localization_id
  where publication.kind = 'person' and publication.language = ${language}::"Language"
    and ${visibleAtSql(moment.now)}`;

function startSql(start: PeopleStart): Prisma.Sql {
  switch (start.at) {
    case 'first':
      return Prisma.sql`true`;
    case 'letter':
      return Prisma.sql`"listedAs" >= ${start.letter}`;
    case 'after':
      return Prisma.sql`("listedAs", "itemId") > (
        select "listedAs", "itemId" from listed where "publicNumber" = ${start.number})`;
    case 'ids':
      return Prisma.sql`"itemId" = any(${start.ids}::uuid[])`;
  }
}

/** People whom the public sees in a language, in its order, at most `limit` from a start on. */
export function findListedPeople(
  database: Database,
  language: Language,
  start: PeopleStart,
  limit: number,
  moment: Pick<ContentMoment, 'now'>,
): Promise<ListedPerson[]> {
  return database.$queryRaw<ListedPerson[]>`
    with listed as materialized (${listed(language, moment)})
    select * from listed where ${startSql(start)} order by "listedAs", "itemId" limit ${limit}`;
}

/** The first letters of all of them, in the order of the language, as they are written. */
export async function findFirstLetters(
  database: Database,
  language: Language,
  moment: Pick<ContentMoment, 'now'>,
): Promise<string[]> {
  const rows = await database.$queryRaw<{ letter: string }[]>`
    with listed as materialized (${listed(language, moment)})
    select letter from (select distinct upper(left("listedAs", 1)) as letter from listed) letters order by letter`;
  return rows.map(({ letter }) => letter);
}
