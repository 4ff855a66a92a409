import 'server-only';
import type { Database } from '#lib/platform/db/client';
import { contentMoment } from '#lib/publishing/moment';
import { findShownShared } from '#lib/publishing/shown-shared-query';
import { type EventShared, eventSharedSchema } from './event.ts';

/** What readers were shown last of an event, in whatever language; null where nothing of it was public yet. */
export async function findShownEvent(database: Database, itemId: string): Promise<EventShared | null> {
  const { now } = await contentMoment(database);
  return findShownShared(database, itemId, { sharedSchema: eventSharedSchema }, now);
}
