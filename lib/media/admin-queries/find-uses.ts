import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Database } from '#lib/platform/db/client';
import type { MediumUseView } from '../library-view.ts';

/** One place that names something, as a query finds it. */
export interface FoundUse {
  itemId: string;
  language: Language | null;
  standing: MediumUseView['standing'];
}

const order: MediumUseView['standing'][] = ['public', 'past', 'version', 'draft'];

/** Uses in publications, versions and drafts; a use that no language owns (a cover) has none. */
async function loadUses(database: Database, mediumId: string): Promise<FoundUse[]> {
  return await database.$queryRaw<FoundUse[]>`
    select publication.item_id as "itemId", publication.language,
      case when publication.visible_until is null or publication.visible_until > now()
        then 'public' else 'past' end as standing
    from publication_medium join publication on publication.id = publication_medium.publication_id
    where publication_medium.medium_id = ${mediumId}::uuid
    union select localization.item_id, localization.language, 'version'
    from revision join localization on localization.id = revision.localization_id
    where jsonb_path_query_array(revision.body, '$.content[*].attrs.mediumId') @> to_jsonb(array[${mediumId}::text])
    union select item_id, null, 'version' from shared_revision where content ->> 'coverId' = ${mediumId}
    union select item_id, null, 'version' from shared_revision where content ->> 'portraitId' = ${mediumId}
    union select item_id, null, 'version' from shared_revision
    where jsonb_path_query_array(content, '$.*[*].mediumId') @> to_jsonb(array[${mediumId}::text])
    union select localization.item_id, localization.language, 'draft'
    from working_draft join localization on localization.id = working_draft.localization_id
    where jsonb_path_query_array(working_draft.content, '$.**.mediumId') @> to_jsonb(array[${mediumId}::text])
    union select item_id, null, 'draft' from shared_draft
    where content ->> 'coverId' = ${mediumId} or content ->> 'portraitId' = ${mediumId}
      or jsonb_path_query_array(content, '$.*[*].mediumId') @> to_jsonb(array[${mediumId}::text])`;
}

async function loadTitles(database: Database, itemIds: string[], locale: Language) {
  const items = await database.item.findMany({
    where: { id: { in: itemIds } },
    select: { id: true, kind: true, localizations: { select: { language: true, deskTitle: true } } },
  });
  return new Map(
    items.map(({ id, kind, localizations }) => {
      const own = localizations.find(({ language, deskTitle }) => language === locale && deskTitle !== '');
      const any = own ?? localizations.find(({ deskTitle }) => deskTitle !== '');
      return [id, { kind, title: any?.deskTitle ?? '' }];
    }),
  );
}

/** Ids of the items whose publications, versions or drafts have a medium. */
export async function findUsingItems(database: Database, mediumId: string): Promise<string[]> {
  return [...new Set((await loadUses(database, mediumId)).map(({ itemId }) => itemId))];
}

/** Where a picture or document is used, the most public first; one entry an item. */
export async function findUses(
  database: Database,
  mediumId: string,
  locale: Language,
): Promise<MediumUseView[]> {
  return toUses(database, await loadUses(database, mediumId), locale);
}

/** Places that were found, with their titles, the most public first; one entry an item. */
export async function toUses(
  database: Database,
  found: FoundUse[],
  locale: Language,
): Promise<MediumUseView[]> {
  const itemIds = [...new Set(found.map(({ itemId }) => itemId))];
  if (itemIds.length === 0) return [];
  const titles = await loadTitles(database, itemIds, locale);
  const uses = itemIds.map((itemId): MediumUseView => {
    const own = found.filter((use) => use.itemId === itemId);
    const { kind, title } = titles.get(itemId) ?? { kind: 'article' as const, title: '' };
    const languagesOf = own.flatMap(({ language }) => (language ? [language] : []));
    const standing = order.find((one) => own.some((use) => use.standing === one)) ?? 'version';
    return { itemId, itemKind: kind, title, languages: [...new Set(languagesOf)].sort(), standing };
  });
  return uses.sort((one, other) => order.indexOf(one.standing) - order.indexOf(other.standing));
}
