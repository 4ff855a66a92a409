import 'server-only';
import type { Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { type TakeBackInput, type TakenBack, takeBackItem } from '#lib/publishing/commands/take-back-item';
import { pageNoun } from '../page-noun.ts';

/** Takes languages of a page back from the editors; see takeBackItem for what it promises. */
export function takeBackPage(
  actor: Actor,
  input: TakeBackInput,
  database: RootDatabase = db(),
): Promise<Result<TakenBack>> {
  return takeBackItem(actor, input, pageNoun, database);
}
