import 'server-only';
import type { Result } from '#lib/core/result';
import { type Database, db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { type BeginTitledInput, beginTitledItem } from '#lib/publishing/commands/begin-titled-item';
import { longestPageWords } from '../page.ts';
import { pageNoun } from '../page-noun.ts';

/** Begins a page with its title in one language; see beginTitledItem for what it promises. */
export function addPage(
  actor: Actor,
  input: BeginTitledInput,
  database: RootDatabase = db(),
): Promise<Result<{ itemId: string }>> {
  const insertOwn = (transaction: Database) => transaction.page.create({ data: { itemId: input.itemId } });
  const beginning = { longest: longestPageWords.title, insertOwn };
  return beginTitledItem(actor, input, pageNoun, beginning, database);
}
