import 'server-only';
import { isLanguage, type Language } from '#lib/core/languages';
import { cleanLine } from '#lib/core/plain-text';
import { failed, invalid, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { emptyEventShared, longestEventWords } from '../event.ts';
import { createEvent } from './create-event.ts';
import { saveEvent } from './save-event.ts';
import { saveEventShared } from './save-event-shared.ts';

export interface AddEventInput {
  name: string;
  /** In which the name is given, and the event will be told of first. */
  language: Language;
}

/** Begins an event with its name in one language; nothing of it is public. */
export async function addEvent(
  actor: Actor,
  { name, language }: AddEventInput,
  database: RootDatabase = db(),
): Promise<Result<{ itemId: string }>> {
  const title = cleanLine(name).trim();
  const { title: longest } = longestEventWords;
  if (!isLanguage(language)) return failed(invalid('languageNeeded', { field: 'language' }));
  if (title === '') return failed(invalid('titleNeeded', { field: 'name' }));
  if (title.length > longest) return failed(invalid('titleTooLong', { field: 'name', params: { longest } }));
  const created = await createEvent(actor, { sourceLanguage: language }, database);
  if (!created.ok) return created;
  const { itemId } = created.value;
  const shared = await saveEventShared(actor, { itemId, baseId: null, content: emptyEventShared }, database);
  if (!shared.ok) return shared;
  const words = { title, summary: '', body: { type: 'doc', content: [] }, checks: {} };
  const place = { itemId, language, baseRevisionId: null, draftVersion: 0 };
  const saved = await saveEvent(actor, { ...place, words }, database);
  return saved.ok ? { ok: true, value: { itemId } } : saved;
}
