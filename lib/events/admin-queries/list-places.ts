import 'server-only';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { type EventPlace, placeSchema } from '../event.ts';

const mostPlaces = 500;

/** The places at which events are now, each as it was written last, by their keys. */
export async function listPlaces(actor: Actor, database: Database = db()): Promise<EventPlace[]> {
  if (!mayPublishing(actor, 'read')) return [];
  const rows = await database.$queryRaw<{ place: unknown }[]>`
    select distinct on (newest.place ->> 'key') newest.place
    from event cross join lateral (
      select content -> 'place' as place, created_at, id from shared_revision
      where shared_revision.item_id = event.item_id order by number desc limit 1
    ) newest
    where jsonb_typeof(newest.place) = 'object'
    order by newest.place ->> 'key', newest.created_at desc, newest.id desc limit ${mostPlaces}`;
  return rows.map(({ place }) => placeSchema.parse(place));
}
