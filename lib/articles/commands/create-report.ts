import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import { conflict, failed, invalid, ok, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { beginItem } from '#lib/publishing/commands/begin-item';
import { countRedactions } from '#lib/publishing/redaction/count-redactions';
import { refuseActor } from '#lib/publishing/refusal';
import type { Words } from '#lib/publishing/words';
import { readBy, wordsSchema } from '#lib/publishing/words-schema';
import { type ArticleShared, articleSharedSchema } from '../article.ts';

export interface CreateReportInput {
  /** The id that the article will have: whoever sends the same again gets the article that is there. */
  itemId: string;
  eventId: string;
  /** How many redactions of the event are in what the words were made from. */
  eventRedactions: number;
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

/**
 * Inserts an article that reports on an event, with its first words in every language; nothing of it is public. Done
 * twice with the same id it is done once; words from before a redaction of the event are a conflict.
 */
export async function createReport(
  actor: Actor,
  input: CreateReportInput,
  database: RootDatabase = db(),
): Promise<Result<{ itemId: string }>> {
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', null);
  const read = readReport(input);
  if (!read.ok) return read;
  return inTransaction(database, async (transaction) => {
    const { itemId, eventId } = input;
    const isEvent = await lockItem(transaction, eventId);
    if (!isEvent || (await transaction.event.count({ where: { itemId: eventId } })) === 0)
      return failed(invalid('eventMissing', { field: 'eventId' }));
    if ((await countRedactions(transaction, eventId)) !== input.eventRedactions)
      return failed(conflict('changedMeanwhile'));
    return beginItem(actor, { ...read.value, kind: 'article' }, transaction, () =>
      transaction.article.create({ data: { itemId, form: 'news' } }),
    );
  });
}
