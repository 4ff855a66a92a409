import 'server-only';
import type { Language } from '#lib/core/languages';
import { type FoundUse, toUses } from '#lib/media/admin-queries/find-uses';
import type { MediumUseView } from '#lib/media/library-view';
import type { Database } from '#lib/platform/db/client';

/** Publications, versions and drafts that name a person, or somebody who was merged into them. */
async function loadUses(database: Database, personId: string): Promise<FoundUse[]> {
  const duplicates = await database.person.findMany({
    where: { mergedIntoId: personId },
    select: { itemId: true },
  });
  const ids = [personId, ...duplicates.map(({ itemId }) => itemId)];
  const found: FoundUse[] = [];
  for (const id of ids) found.push(...(await usesOf(database, id)));
  return found;
}

function usesOf(database: Database, personId: string): Promise<FoundUse[]> {
  return database.$queryRaw<FoundUse[]>`
    select publication.item_id as "itemId", publication.language,
      case when publication.visible_until is null or publication.visible_until > now()
        then 'public' else 'past' end as standing
    from publication_person join publication on publication.id = publication_person.publication_id
    where publication_person.person_id = ${personId}::uuid
    union select localization.item_id, localization.language, 'version'
    from revision join localization on localization.id = revision.localization_id
    where jsonb_path_query_array(revision.body, '$.content[*].attrs.personId') @> to_jsonb(array[${personId}::text])
    union select item_id, null, 'version' from shared_revision
    where content -> 'peopleIds' @> to_jsonb(array[${personId}::text])
    union select localization.item_id, localization.language, 'draft'
    from working_draft join localization on localization.id = working_draft.localization_id
    where jsonb_path_query_array(working_draft.content, '$.**.personId') @> to_jsonb(array[${personId}::text])
    union select event_id, null, 'version' from programme_release
    where jsonb_path_query_array(content, '$.sessions[*].people[*].personId') @> to_jsonb(array[${personId}::text])
    union select event_id, null, 'draft' from programme
    where jsonb_path_query_array(content, '$.sessions[*].people[*].personId') @> to_jsonb(array[${personId}::text])
    union select item_id, null, 'draft' from shared_draft
    where content -> 'peopleIds' @> to_jsonb(array[${personId}::text])`;
}

/** Ids of the items that name a person. */
export async function findUsingItems(database: Database, personId: string): Promise<string[]> {
  return [...new Set((await loadUses(database, personId)).map(({ itemId }) => itemId))];
}

/** Where a person is named, the most public first; one entry an item. */
export async function findPersonUses(
  database: Database,
  personId: string,
  locale: Language,
): Promise<MediumUseView[]> {
  return toUses(database, await loadUses(database, personId), locale);
}
