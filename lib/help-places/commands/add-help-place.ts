import 'server-only';
import { isLanguage, type Language } from '#lib/core/languages';
import { cleanLine } from '#lib/core/plain-text';
import { failed, invalid, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { beginItem } from '#lib/publishing/commands/begin-item';
import { refuseActor } from '#lib/publishing/refusal';
import { emptyHelpPlaceShared, longestHelpPlaceWords } from '../help-place.ts';

export interface AddHelpPlaceInput {
  /** The id that the help place will have: whoever sends the same again gets the help place that is there. */
  itemId: string;
  title: string;
  /** In which the title is given, and the place will be described first. */
  language: Language;
}

/** Begins a help place with its name in one language; nothing of it is public. Done twice with the same id it is done once. */
export async function addHelpPlace(
  actor: Actor,
  { itemId, title: typed, language }: AddHelpPlaceInput,
  database: RootDatabase = db(),
): Promise<Result<{ itemId: string }>> {
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', null);
  const title = cleanLine(typed).trim();
  const { title: longest } = longestHelpPlaceWords;
  if (!isLanguage(language)) return failed(invalid('languageNeeded', { field: 'language' }));
  if (title === '') return failed(invalid('titleNeeded', { field: 'title' }));
  if (title.length > longest) return failed(invalid('titleTooLong', { field: 'title', params: { longest } }));
  const words = { [language]: { title, summary: '', body: { type: 'doc' as const, content: [] } } };
  const begun = { itemId, kind: 'help_place' as const, sourceLanguage: language, words };
  return inTransaction(database, (transaction) =>
    beginItem(actor, { ...begun, shared: emptyHelpPlaceShared }, transaction, async () => undefined),
  );
}
