import 'server-only';
import { isLanguage, type Language } from '#lib/core/languages';
import { cleanLine } from '#lib/core/plain-text';
import { failed, invalid, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { refuseActor } from '#lib/publishing/refusal';
import { emptyEventShared, longestEventWords } from '../event.ts';
import { beginEvent } from './begin-event.ts';

export interface AddEventInput {
  /** The id that the event will have: whoever sends the same again gets the event that is there. */
  itemId: string;
  name: string;
  /** In which the name is given, and the event will be told of first. */
  language: Language;
}

/** Begins an event with its name in one language; nothing of it is public. Done twice with the same id it is done once. */
export async function addEvent(
  actor: Actor,
  { itemId, name, language }: AddEventInput,
  database: RootDatabase = db(),
): Promise<Result<{ itemId: string }>> {
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', null);
  const title = cleanLine(name).trim();
  const { title: longest } = longestEventWords;
  if (!isLanguage(language)) return failed(invalid('languageNeeded', { field: 'language' }));
  if (title === '') return failed(invalid('titleNeeded', { field: 'name' }));
  if (title.length > longest) return failed(invalid('titleTooLong', { field: 'name', params: { longest } }));
  const words = { title, summary: '', body: { type: 'doc', content: [] } } as const;
  const begun = { itemId, sourceLanguage: language, shared: emptyEventShared, words: { [language]: words } };
  return beginEvent(actor, { ...begun, programme: null, from: null }, database);
}
