import 'server-only';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { listDeskRows, waitsSql } from '#lib/publishing/admin-queries/desk-rows';
import type { DeskItem } from '#lib/publishing/desk-view';
import { contentMoment } from '#lib/publishing/moment';
import { personPath } from '../person-paths.ts';

/** People of whom something waits for the editors, latest change first, fifty at most. */
export async function listWaitingPeople(actor: Actor, database: Database = db()): Promise<DeskItem[]> {
  if (!mayPublishing(actor, 'read')) return [];
  const { now } = await contentMoment(database);
  const page = { kind: 'person', condition: waitsSql, after: null, addressOf: personPath } as const;
  return (await listDeskRows(database, page, now)).rows;
}
