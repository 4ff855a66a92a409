import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { changeSlug } from '#lib/publishing/commands/change-slug';
import { personNoun } from '../person-noun.ts';

/** Gives a person’s page another address; see changeSlug for what it promises. */
export function changePersonSlug(
  actor: Actor,
  input: { itemId: string; language: Language; slug: string },
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  return changeSlug(actor, input, personNoun, database);
}
