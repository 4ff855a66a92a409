import 'server-only';
import { ok, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { type SeenShared, saveSharedPart } from '#lib/publishing/commands/save-shared-part';
import type { PageShared } from '../page.ts';
import { pageNoun } from '../page-noun.ts';

/** Saves where what a page tells comes from; see saveSharedPart for what it promises. */
export function savePageSources(
  actor: Actor,
  { sources, ...seen }: SeenShared & Pick<PageShared, 'sources'>,
  database: RootDatabase = db(),
): Promise<Result<{ sharedRevisionId: string }>> {
  return saveSharedPart(actor, seen, () => ok({ sources }), pageNoun, database);
}
