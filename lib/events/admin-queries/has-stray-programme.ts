import 'server-only';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { isOutsideEvent } from '../programme-problems.ts';
import { findLatestRelease } from '../programme-query.ts';
import { findNewestWhen } from '../when-query.ts';

/** Whether the programme that readers see has sessions outside of the days on which the event takes place by what was saved last. */
export async function hasStrayProgramme(
  actor: Actor,
  eventId: string,
  database: Database = db(),
): Promise<boolean> {
  if (!mayPublishing(actor, 'read')) return false;
  const when = await findNewestWhen(database, eventId);
  const released = when && (await findLatestRelease(database, eventId));
  return released ? isOutsideEvent(released.programme, when) : false;
}
