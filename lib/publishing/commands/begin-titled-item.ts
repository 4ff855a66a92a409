import 'server-only';
import { isLanguage, type Language } from '#lib/core/languages';
import { cleanLine } from '#lib/core/plain-text';
import { failed, invalid, type Result } from '#lib/core/result';
import type { Database, RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '../actor.ts';
import type { Noun } from '../noun.ts';
import { refuseActor } from '../refusal.ts';
import { beginItem } from './begin-item.ts';

export interface BeginTitledInput {
  /** The id that the item will have: whoever sends the same again gets the item that is there. */
  itemId: string;
  title: string;
  /** In which the title is given, and the item will be told of first. */
  language: Language;
}

interface Beginning {
  /** How many characters a title may have. */
  longest: number;
  /** Inserts what the noun keeps beside the item; absent: nothing. */
  insertOwn?: (transaction: Database) => Promise<unknown>;
}

/**
 * Begins an item with its title in one language and with what its languages share at first; nothing of it is public. Done twice
 * with the same id it is done once.
 */
export async function beginTitledItem<Shared>(
  actor: Actor,
  { itemId, title: typed, language }: BeginTitledInput,
  noun: Noun<Shared>,
  { longest, insertOwn = async () => undefined }: Beginning,
  database: RootDatabase,
): Promise<Result<{ itemId: string }>> {
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', null);
  const title = cleanLine(typed).trim();
  if (!isLanguage(language)) return failed(invalid('languageNeeded', { field: 'language' }));
  if (title === '') return failed(invalid('titleNeeded', { field: 'title' }));
  if (title.length > longest) return failed(invalid('titleTooLong', { field: 'title', params: { longest } }));
  const words = { [language]: { title, summary: '', body: { type: 'doc' as const, content: [] } } };
  const begun = { itemId, kind: noun.kind, sourceLanguage: language, words, shared: noun.firstShared };
  return inTransaction(database, (transaction) =>
    beginItem(actor, begun, transaction, () => insertOwn(transaction)),
  );
}
