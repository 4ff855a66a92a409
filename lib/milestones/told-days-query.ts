import 'server-only';
import { dayInPortalZone } from '#lib/core/portal-day';
import type { Database } from '#lib/platform/db/client';

/**
 * The days, in the portal's zone, on which readers were first told of each change of a milestone, in whatever language, by the
 * position of the change; what nobody was told of has none. No publication told anything before it was made, whatever moment
 * it names.
 */
export async function findToldDays(database: Database, itemId: string, now: Date): Promise<string[]> {
  const rows = await database.$queryRaw<{ told: number; since: Date }[]>`
    select jsonb_array_length(shared_revision.content -> 'changes') as told,
      min(greatest(publication.visible_from, publication.created_at)) as since
    from publication join shared_revision on shared_revision.id = publication.shared_revision_id
    where publication.item_id = ${itemId}::uuid and publication.visible_from <= ${now}
      and (publication.visible_until is null or publication.visible_until > publication.visible_from)
    group by told order by since, told`;
  const days: string[] = [];
  for (const { told, since } of rows) {
    while (days.length < told) days.push(dayInPortalZone(since));
  }
  return days;
}
