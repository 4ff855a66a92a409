import 'server-only';
import type { FoundUse } from '#lib/media/admin-queries/find-uses';
import type { Database } from '#lib/platform/db/client';
import { findOrganisationIds } from './public-queries.ts';

/** Publications, versions and drafts of events and milestones that name an organisation, or one that was merged into it. */
export async function loadOrganisationUses(database: Database, organisationId: string): Promise<FoundUse[]> {
  const ids = await findOrganisationIds(database, organisationId);
  return database.$queryRaw<FoundUse[]>`
    with naming as (
      select id, item_id from shared_revision
      where content -> 'organiserIds' ?| ${ids}::text[] or content -> 'organisationIds' ?| ${ids}::text[]
    )
    select publication.item_id as "itemId", publication.language,
      case when publication.visible_until is null or publication.visible_until > now()
        then 'public' else 'past' end as standing
    from publication join naming on naming.id = publication.shared_revision_id
    union select item_id, null, 'version' from naming
    union select item_id, null, 'draft' from shared_draft
    where content -> 'organiserIds' ?| ${ids}::text[] or content -> 'organisationIds' ?| ${ids}::text[]`;
}
