import 'server-only';
import { isId } from '#lib/core/id-shape';
import type { Language } from '#lib/core/languages';
import { failed, invalid, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { changeSlug } from '#lib/publishing/commands/change-slug';
import { refuseActor } from '#lib/publishing/refusal';
import { pageNoun } from '../page-noun.ts';

/** Gives a page another slug in one language; one of fixed purpose keeps its own. See changeSlug for what it promises. */
export async function changePageSlug(
  actor: Actor,
  input: { itemId: string; language: Language; slug: string },
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  const { itemId } = input;
  if (!mayPublishing(actor, 'publish')) return refuseActor(actor, 'publish', itemId);
  const page = isId(itemId)
    ? await database.page.findUnique({ where: { itemId }, select: { key: true } })
    : null;
  if (page?.key) return failed(invalid('addressFixed', { field: 'slug' }));
  return changeSlug(actor, input, pageNoun, database);
}
