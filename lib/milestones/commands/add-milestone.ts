import 'server-only';
import { isLanguage, type Language } from '#lib/core/languages';
import { cleanLine } from '#lib/core/plain-text';
import { failed, invalid, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { beginItem } from '#lib/publishing/commands/begin-item';
import { refuseActor } from '#lib/publishing/refusal';
import { emptyMilestoneShared, longestMilestoneWords } from '../milestone.ts';

export interface AddMilestoneInput {
  /** The id that the milestone will have: whoever sends the same again gets the milestone that is there. */
  itemId: string;
  title: string;
  /** In which the title is given, and the milestone will be told of first. */
  language: Language;
}

/** Begins a milestone with its title in one language; nothing of it is public. Done twice with the same id it is done once. */
export async function addMilestone(
  actor: Actor,
  { itemId, title: typed, language }: AddMilestoneInput,
  database: RootDatabase = db(),
): Promise<Result<{ itemId: string }>> {
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', null);
  const title = cleanLine(typed).trim();
  const { title: longest } = longestMilestoneWords;
  if (!isLanguage(language)) return failed(invalid('languageNeeded', { field: 'language' }));
  if (title === '') return failed(invalid('titleNeeded', { field: 'title' }));
  if (title.length > longest) return failed(invalid('titleTooLong', { field: 'title', params: { longest } }));
  const words = { [language]: { title, summary: '', body: { type: 'doc' as const, content: [] } } };
  const begun = { itemId, kind: 'milestone' as const, sourceLanguage: language, words };
  return inTransaction(database, (transaction) =>
    beginItem(actor, { ...begun, shared: emptyMilestoneShared }, transaction, async () => undefined),
  );
}
