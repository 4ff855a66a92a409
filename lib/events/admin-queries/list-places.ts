import 'server-only';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { type EventPlace, placeSchema } from '../event.ts';

const mostPlaces = 500;

/** The places of all events, each as it was written last, by their keys. */
export async function listPlaces(actor: Actor, database: Database = db()): Promise<EventPlace[]> {
  if (!mayPublishing(actor, 'read')) return [];
  const rows = await database.$queryRaw<{ place: unknown }[]>`
    select distinct on (content #>> '{place,key}') content -> 'place' as place
    from shared_revision join item on item.id = shared_revision.item_id
    where item.kind = 'event' and jsonb_typeof(content -> 'place') = 'object'
    order by content #>> '{place,key}', shared_revision.created_at desc, shared_revision.id desc
    limit ${mostPlaces}`;
  return rows.map(({ place }) => placeSchema.parse(place));
}
