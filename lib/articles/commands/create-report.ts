import 'server-only';
import { isId } from '#lib/core/id-shape';
import { type Language, languages } from '#lib/core/languages';
import { failed, invalid, ok, type Result } from '#lib/core/result';
import { type Database, db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { createItem } from '#lib/publishing/commands/create-item';
import { insertRevision } from '#lib/publishing/commands/save/insert-revision';
import { insertSharedRevision } from '#lib/publishing/commands/save/insert-shared-revision';
import { recordChange } from '#lib/publishing/commands/save/record-change';
import { refuseActor } from '#lib/publishing/refusal';
import { blockDigests } from '#lib/publishing/translation/block-digests';
import type { Words } from '#lib/publishing/words';
import { readBy, wordsSchema } from '#lib/publishing/words-schema';
import { type ArticleShared, articleSharedSchema } from '../article.ts';

export interface CreateReportInput {
  /** The id that the article will have: whoever sends the same again gets the article that is there. */
  itemId: string;
  eventId: string;
  sourceLanguage: Language;
  /** What its languages share, without the event. */
  shared: ArticleShared;
  /** What it begins with in each language, block for block the same. */
  words: Record<Language, Words>;
}

type Read = Pick<CreateReportInput, 'itemId' | 'sourceLanguage' | 'shared' | 'words'>;

function readReport({ itemId, eventId, sourceLanguage, ...sent }: CreateReportInput): Result<Read> {
  const shared = readBy(articleSharedSchema, { ...sent.shared, eventId });
  if (!shared.ok) return shared;
  const words = {} as Record<Language, Words>;
  for (const language of languages) {
    const read = readBy<Words>(wordsSchema, sent.words[language]);
    if (!read.ok) return failed(invalid('reportTooLong', { field: 'eventId' }));
    words[language] = read.value;
  }
  return ok({ itemId, sourceLanguage, shared: shared.value, words });
}

/** Whether this actor began this article: a form that was sent twice. */
async function isOwn(transaction: Database, { accountId }: Actor, itemId: string): Promise<boolean> {
  const begun = await transaction.timelineEntry.count({
    where: { itemId, kind: 'item-created', actorId: accountId, item: { kind: 'article' } },
  });
  return begun > 0;
}

async function insertWords(
  transaction: Database,
  { accountId }: Actor,
  { sourceLanguage, words }: Read,
  localizationIds: Record<Language, string>,
): Promise<void> {
  const translations = languages.filter((language) => language !== sourceLanguage);
  const ofSource = blockDigests(words[sourceLanguage]);
  let sourceRevisionId: string | null = null;
  for (const language of [sourceLanguage, ...translations]) {
    const localizationId = localizationIds[language];
    const place = { localizationId, accountId, words: words[language] };
    const revision = { ...place, checks: null, sourceRevisionId, isMinor: false, after: null };
    const id: string = await insertRevision(transaction, revision);
    await recordChange(transaction, { ...place, checks: sourceRevisionId ? ofSource : {} });
    sourceRevisionId ??= id;
  }
}

async function insertReport(transaction: Database, actor: Actor, report: Read) {
  const { itemId, sourceLanguage, shared } = report;
  const created = await createItem(actor, { kind: 'article', sourceLanguage, itemId }, transaction);
  if (!created.ok) return created;
  await transaction.article.create({ data: { itemId, form: 'news' } });
  const content = { itemId, accountId: actor.accountId, content: shared, after: null };
  await insertSharedRevision(transaction, content);
  await insertWords(transaction, actor, report, created.value.localizationIds);
  return ok({ itemId });
}

/**
 * Inserts an article that reports on an event, with its first words in every language; nothing of it is public. Done
 * twice with the same id it is done once.
 */
export async function createReport(
  actor: Actor,
  input: CreateReportInput,
  database: RootDatabase = db(),
): Promise<Result<{ itemId: string }>> {
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', null);
  if (!isId(input.itemId)) return failed(invalid('notUnderstood', { field: 'itemId' }));
  const read = readReport(input);
  if (!read.ok) return read;
  return inTransaction(database, async (transaction) => {
    const { itemId, eventId } = input;
    const isEvent = await lockItem(transaction, eventId);
    if (!isEvent || (await transaction.event.count({ where: { itemId: eventId } })) === 0)
      return failed(invalid('eventMissing', { field: 'eventId' }));
    if (await isOwn(transaction, actor, itemId)) return ok({ itemId });
    if ((await transaction.item.count({ where: { id: itemId } })) > 0)
      return failed(invalid('notUnderstood', { field: 'itemId' }));
    return insertReport(transaction, actor, read.value);
  });
}
