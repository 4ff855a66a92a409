import 'server-only';
import type { Database } from '#lib/platform/db/client';
import type { EventShared } from './event.ts';
import { isWithdrawn, type Programme } from './programme.ts';

/**
 * The documents of the whole event: those that belong to no session, and those of sessions that readers saw once and that are
 * not in the programme any more. What belongs to a session that was never released waits for it, and all do where the programme
 * was taken back.
 */
export async function findWholeMaterials(
  database: Database,
  eventId: string,
  materials: EventShared['materials'],
  released: Programme | null,
): Promise<EventShared['materials']> {
  const shown = new Set(released?.sessions.map(({ id }) => id));
  const away = materials.flatMap(({ sessionId }) => (sessionId && !shown.has(sessionId) ? [sessionId] : []));
  const mayShow = released !== null && !isWithdrawn(released);
  const gone = mayShow && away.length > 0 ? await findReleasedSessions(database, eventId, away) : new Set();
  return materials.filter(({ sessionId }) => sessionId === null || gone.has(sessionId));
}

/** Which of these sessions were ever released. */
async function findReleasedSessions(
  database: Database,
  eventId: string,
  ids: string[],
): Promise<Set<string>> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    select id from unnest(${ids}::text[]) as wanted(id)
    where exists (
      select from programme_release where event_id = ${eventId}::uuid
        and content -> 'sessions' @> jsonb_build_array(jsonb_build_object('id', wanted.id))
    )`;
  return new Set(rows.map(({ id }) => id));
}
