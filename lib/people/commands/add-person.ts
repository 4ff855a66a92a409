import 'server-only';
import { isId } from '#lib/core/id-shape';
import { newShortKey } from '#lib/core/ids';
import { isLanguage, type Language } from '#lib/core/languages';
import { cleanLine } from '#lib/core/plain-text';
import { failed, invalid, type Result } from '#lib/core/result';
import { type Database, db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { beginItem } from '#lib/publishing/commands/begin-item';
import { refuseActor } from '#lib/publishing/refusal';
import { emptyPersonShared, longestName } from '../person.ts';

export interface AddPersonInput {
  /** The id that the person will have: whoever sends the same again gets the person who is there. */
  itemId: string;
  name: string;
  /** In which the name is given, and the biography will be written first. */
  language: Language;
  /** Somebody else than who has this name already. */
  isAnother?: boolean;
}

/** Whether somebody else of the desk's people has this name in any language, however it is capitalised and spaced. */
async function isNameOfAnother(database: Database, itemId: string, name: string): Promise<boolean> {
  const others = await database.$queryRaw<unknown[]>`
    select from localization join person on person.item_id = localization.item_id
    where lower(regexp_replace(localization.desk_title, '\\s+', ' ', 'g')) = lower(${name.replace(/\s+/g, ' ')})
      and localization.state <> 'archived'
      and person.merged_into_id is null and person.item_id <> ${itemId}::uuid
    limit 1`;
  return others.length > 0;
}

/**
 * Begins the record of a person with their name in one language; nothing of it is public. A name that somebody has already is
 * asked back. Done twice with the same id it is done once.
 */
export async function addPerson(
  actor: Actor,
  { itemId, name: typed, language, isAnother = false }: AddPersonInput,
  database: RootDatabase = db(),
): Promise<Result<{ itemId: string }>> {
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', null);
  const name = cleanLine(typed).trim();
  if (!isLanguage(language)) return failed(invalid('languageNeeded', { field: 'language' }));
  if (name === '') return failed(invalid('nameNeeded', { field: 'name' }));
  if (name.length > longestName)
    return failed(invalid('titleTooLong', { field: 'name', params: { longest: longestName } }));
  if (!isId(itemId)) return failed(invalid('notUnderstood', { field: 'itemId' }));
  if (!isAnother && (await isNameOfAnother(database, itemId, name)))
    return failed(invalid('personThere', { field: 'name', params: { name } }));
  const words = { [language]: { title: name, summary: '', body: { type: 'doc' as const, content: [] } } };
  const begun = { itemId, kind: 'person' as const, sourceLanguage: language, words };
  return inTransaction(database, (transaction) =>
    beginItem(actor, { ...begun, shared: emptyPersonShared }, transaction, () =>
      transaction.person.create({ data: { itemId, key: newShortKey() } }),
    ),
  );
}
