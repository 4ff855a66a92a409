import 'server-only';
import { isId } from '#lib/core/id-shape';
import { type Language, languages } from '#lib/core/languages';
import { failed, invalid, ok, type Result } from '#lib/core/result';
import type { Database } from '#lib/platform/db/client';
import { lockNewItem } from '#lib/platform/db/transaction';
import type { Actor } from '../actor.ts';
import type { ItemKind } from '../noun.ts';
import { blockDigests } from '../translation/block-digests.ts';
import type { Checks, Words } from '../words.ts';
import { createItem } from './create-item.ts';
import { insertRevision } from './save/insert-revision.ts';
import { insertSharedRevision } from './save/insert-shared-revision.ts';
import { recordChange } from './save/record-change.ts';

/** What forms put in the place of an id that they did not understand. */
const isNothing = /^[0-]+$/;

/** Words that a language begins with; without checks a translation was made from the source as it is. */
export type FirstWords = Words & { checks?: Checks };

export interface BeginItemInput {
  /** Chosen by the form: whoever sends the same again gets the item that is there. */
  itemId: string;
  kind: ItemKind;
  sourceLanguage: Language;
  /** What its languages share, as its schema read it. */
  shared: unknown;
  /** In the languages that are begun. */
  words: Partial<Record<Language, FirstWords>>;
}

/** Whether this actor began this item: a form that was sent twice. */
async function isOwn(
  transaction: Database,
  { accountId }: Actor,
  { itemId, kind }: BeginItemInput,
): Promise<boolean> {
  const begun = await transaction.timelineEntry.count({
    where: { itemId, kind: 'item-created', actorId: accountId, item: { kind } },
  });
  return begun > 0;
}

async function insertWords(
  transaction: Database,
  { accountId }: Actor,
  { sourceLanguage, words }: BeginItemInput,
  localizationIds: Record<Language, string>,
): Promise<void> {
  const source = words[sourceLanguage];
  const translations = languages.filter((language) => language !== sourceLanguage);
  let sourceRevisionId: string | null = null;
  for (const language of [sourceLanguage, ...translations]) {
    const begun = words[language];
    if (!begun) continue;
    const place = { localizationId: localizationIds[language], accountId, words: begun };
    const isSource = language === sourceLanguage;
    const checks = isSource ? null : (begun.checks ?? null);
    const revision = { ...place, checks, sourceRevisionId, isMinor: false, after: null };
    const id: string = await insertRevision(transaction, revision);
    const implied = source && !isSource ? blockDigests(source) : {};
    await recordChange(transaction, { ...place, checks: checks ?? implied });
    if (isSource) sourceRevisionId = id;
  }
}

/**
 * Inserts an item with what its languages share and its first words; nothing of it is public. Done twice with the same id by
 * the same actor it is done once. Runs in the caller's transaction, in which `insertOwn` inserts what the noun adds.
 */
export async function beginItem(
  actor: Actor,
  input: BeginItemInput,
  transaction: Database,
  insertOwn: () => Promise<unknown>,
): Promise<Result<{ itemId: string }>> {
  const { itemId, kind, sourceLanguage, shared } = input;
  if (!isId(itemId) || isNothing.test(itemId)) return failed(invalid('notUnderstood', { field: 'itemId' }));
  await lockNewItem(transaction, itemId);
  if (await isOwn(transaction, actor, input)) return ok({ itemId });
  if ((await transaction.item.count({ where: { id: itemId } })) > 0)
    return failed(invalid('notUnderstood', { field: 'itemId' }));
  const created = await createItem(actor, { kind, sourceLanguage, itemId }, transaction);
  if (!created.ok) return created;
  await insertOwn();
  const content = { itemId, accountId: actor.accountId, content: shared, after: null };
  await insertSharedRevision(transaction, content);
  await insertWords(transaction, actor, input, created.value.localizationIds);
  return ok({ itemId });
}
