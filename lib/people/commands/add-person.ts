import 'server-only';
import { newShortKey } from '#lib/core/ids';
import { isLanguage, type Language } from '#lib/core/languages';
import { cleanLine } from '#lib/core/plain-text';
import { failed, invalid, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { saveLanguage } from '#lib/publishing/commands/save-language';
import { longestName } from '../person.ts';
import { personNoun } from '../person-noun.ts';
import { createPerson } from './create-person.ts';

export interface AddPersonInput {
  name: string;
  /** In which the name is given, and the biography will be written first. */
  language: Language;
}

/** Begins the record of a person with their name in one language; nothing of it is public. */
export async function addPerson(
  actor: Actor,
  input: AddPersonInput,
  database: RootDatabase = db(),
): Promise<Result<{ itemId: string }>> {
  const name = cleanLine(input.name).trim();
  const { language } = input;
  if (!isLanguage(language)) return failed(invalid('languageNeeded', { field: 'language' }));
  if (name === '') return failed(invalid('nameNeeded', { field: 'name' }));
  if (name.length > longestName)
    return failed(invalid('titleTooLong', { field: 'name', params: { longest: longestName } }));
  const key = newShortKey();
  const created = await createPerson(actor, { key, sourceLanguage: language, appointments: [] }, database);
  if (!created.ok) return created;
  const { itemId } = created.value;
  const words = { title: name, summary: '', body: { type: 'doc', content: [] }, checks: {} };
  const place = { itemId, language, baseRevisionId: null, draftVersion: 0 };
  const saved = await saveLanguage(actor, { ...place, words }, personNoun, database);
  return saved.ok ? { ok: true, value: { itemId } } : saved;
}
