import 'server-only';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import type { SessionChoice } from '../event-desk-view.ts';

/** The sessions of the programme that is being worked on, in its order; without breaks. */
export async function listSessionChoices(
  actor: Actor,
  eventId: string,
  database: Database = db(),
): Promise<SessionChoice[]> {
  if (!mayPublishing(actor, 'read')) return [];
  return database.$queryRaw<SessionChoice[]>`
    select session ->> 'id' as "sessionId", session ->> 'day' as day, session ->> 'startsAt' as "startsAt",
      session -> 'title' as title
    from programme cross join lateral jsonb_array_elements(content -> 'sessions') with ordinality as held(session, position)
    where event_id = ${eventId}::uuid and session ->> 'kind' = 'session' order by position`;
}
