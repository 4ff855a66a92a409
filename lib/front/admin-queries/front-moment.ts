import 'server-only';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { type ContentMoment, contentMoment } from '#lib/publishing/moment';

/**
 * The moment at which somebody who may publish looks at the front page before readers do; null where the role does not allow it. A
 * moment that is over is this one: what was, the page can't tell.
 */
export async function findFrontMoment(
  actor: Actor,
  at: Date | null,
  database: Database = db(),
): Promise<ContentMoment | null> {
  if (!mayPublishing(actor, 'publish')) return null;
  const moment = await contentMoment(database);
  return at && at > moment.now ? { ...moment, now: at } : moment;
}
