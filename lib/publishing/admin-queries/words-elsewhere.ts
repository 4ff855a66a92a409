import 'server-only';
import { type Database, Prisma } from '#lib/platform/db/client';
import type { ItemKind } from '../noun.ts';
import { namedSlugs } from '../redaction/named-slugs.ts';
import type { WordsElsewhere } from '../redaction/redaction-view.ts';

/** How many are named of items, of organisations and of pictures and documents. */
const mostElsewhere = 20;

function patternOf(words: string): string {
  const escaped = words.trim().replace(/[\\%_]/g, '\\$&');
  return `%${escaped.replace(/\s+/g, '%')}%`;
}

/** Every row that belongs to an item and says words: which item's, and what kind of row. */
const holdingSql = (pattern: string): Prisma.Sql => Prisma.sql`
  select localization.item_id, 'versions' as place from revision
    join localization on localization.id = revision.localization_id
    where title ilike ${pattern} or summary ilike ${pattern} or body::text ilike ${pattern} or texts::text ilike ${pattern}
  union select event_id, 'versions' from programme_release where content::text ilike ${pattern}
  union select localization.item_id, 'drafts' from working_draft
    join localization on localization.id = working_draft.localization_id where content::text ilike ${pattern}
  union select item_id, 'drafts' from shared_draft where content::text ilike ${pattern}
  union select event_id, 'drafts' from programme where content::text ilike ${pattern}
  union select item_id, 'shared' from shared_revision where content::text ilike ${pattern}
  union select appointment.person_id, 'posts' from appointment_post
    join appointment on appointment.id = appointment_post.appointment_id where post ilike ${pattern}
  union select speaker_link.person_id, 'proposals' from speaker_proposal
    join speaker_link on speaker_link.id = speaker_proposal.link_id where words ilike ${pattern}
  union select localization.item_id, 'reasons' from state_change
    join localization on localization.id = state_change.localization_id where public_reason ilike ${pattern}
  union select localization.item_id, 'reasons' from approval
    join revision on revision.id = approval.revision_id
    join localization on localization.id = revision.localization_id where reason ilike ${pattern}
  union select item_id, 'reasons' from timeline_entry where details::text ilike ${pattern}
  union select item_id, 'reasons' from redaction where reason ilike ${pattern}
  union select item_id, 'requests' from removal_request where contact ilike ${pattern} or words ilike ${pattern}`;

interface FoundRow {
  id: string;
  title: string;
  kind: ItemKind;
  places: WordsElsewhere['places'];
}

function findItems(database: Database, itemId: string, pattern: string): Promise<FoundRow[]> {
  return database.$queryRaw`
    with holding as (${holdingSql(pattern)})
    select item.id::text, coalesce(named.desk_title, '') as title, item.kind::text,
      array_agg(holding.place order by holding.place) as places
    from holding join item on item.id = holding.item_id
    left join lateral (
      select desk_title from localization where item_id = item.id and desk_title <> ''
      order by language <> item.source_language, language limit 1
    ) named on true
    where item.id <> ${itemId}::uuid group by item.id, named.desk_title order by item.id limit ${mostElsewhere}`;
}

/** Organisations that say words in their names, in their address here, or in the one on the web. */
async function findOrganisations(database: Database, words: string): Promise<WordsElsewhere[]> {
  const pattern = patternOf(words);
  const rows = await database.$queryRaw<
    { id: string; title: string; slug: string; isNamed: boolean; hasUrl: boolean }[]
  >`
    select organisation.id::text, coalesce(max(name."full"), key) as title, key as slug,
      coalesce(bool_or(name."full" ilike ${pattern} or name.short ilike ${pattern}), false) as "isNamed",
      coalesce(url ilike ${pattern}, false) as "hasUrl"
    from organisation left join organisation_name name on name.organisation_id = organisation.id
    group by organisation.id order by organisation.id`;
  const keyed = new Set(namedSlugs(rows, words));
  const found = rows.filter((row) => row.isNamed || row.hasUrl || keyed.has(row));
  return found.slice(0, mostElsewhere).map((row) => {
    const inAddress = row.hasUrl || keyed.has(row);
    const places = [...(row.isNamed ? ['names' as const] : []), ...(inAddress ? ['address' as const] : [])];
    return { id: row.id, title: row.title, kind: 'organisation', places };
  });
}

/** Pictures and documents that the item does not show: those that it shows lose the words with it. */
async function findMedia(database: Database, shown: string[], pattern: string): Promise<WordsElsewhere[]> {
  const rows = await database.$queryRaw<{ id: string; title: string }[]>`
    select id::text, file_name as title from medium
    where id <> all(${shown}::uuid[]) and (
      file_name ilike ${pattern} or licence ilike ${pattern}
      or exists (select from medium_text where medium_id = medium.id and (alt ilike ${pattern} or credit ilike ${pattern}))
      or exists (select from consent where medium_id = medium.id and (guardian ilike ${pattern} or scope ilike ${pattern}))
    ) order by id limit ${mostElsewhere}`;
  return rows.map((row) => ({ ...row, kind: 'medium', places: ['pictures'] }));
}

/**
 * Looks for words as they are given in all that a redaction of an item leaves: rows of other items, of organisations, and of
 * pictures and documents that it does not show. Those that look otherwise there are not found. The words are clean.
 */
export async function findWordsElsewhere(
  database: Database,
  { itemId, words, shownMediumIds }: { itemId: string; words: string; shownMediumIds: string[] },
): Promise<WordsElsewhere[]> {
  const pattern = patternOf(words);
  return [
    ...(await findItems(database, itemId, pattern)),
    ...(await findOrganisations(database, words)),
    ...(await findMedia(database, shownMediumIds, pattern)),
  ];
}
