import 'server-only';
import { newId } from '#lib/core/ids';
import type { Language } from '#lib/core/languages';
import { failed, invalid, ok, type Problem, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { type Allowance, rateLimits } from '#lib/platform/rate-limit/rate-limits';
import { longestRequest } from '../medium.ts';
import { removalSchema } from '../medium-input.ts';
import { findShownPicture } from '../public-queries.ts';

export interface RequestRemovalInput {
  /** The page on which it was seen, and in which language. */
  itemId: string;
  language: Language;
  mediumId: string;
  /** How to answer; may be empty. */
  contact: string;
  /** What the visitor wants the desk to know; may be empty. */
  words: string;
  /** The visitor's network, as the press tells it. */
  client: string;
}

/** A family may ask for several pictures one after the other; a machine soon waits. */
const perClient: Allowance = { name: 'removal', attempts: 8, seconds: 3_600 };
/** Without a way to answer: so often from one address for one picture, and so many open ones for it in all. */
const perPicture: Allowance = { name: 'removal-unanswerable', attempts: 3, seconds: 86_400 };
const mostUnanswerable = 20;

function readRequest({ contact, words }: RequestRemovalInput): Result<{ contact: string; words: string }> {
  const read = removalSchema.safeParse({ contact, words });
  if (read.success) return ok(read.data);
  const problems = read.error.issues.map(({ path }): Problem => {
    const field = path[0] === 'words' ? 'words' : 'contact';
    return invalid('removalWordsTooLong', { field, params: { longest: longestRequest[field] } });
  });
  return failed(...problems);
}

/** Whether one more request that nobody can answer would say anything new; any other is kept whatever else came. */
async function saysNothingNew(
  { mediumId, client }: RequestRemovalInput,
  database: RootDatabase,
): Promise<boolean> {
  if ((await rateLimits(database).take(perPicture, `${client} ${mediumId}`)) > 0) return true;
  const open = await database.removalRequest.count({ where: { mediumId, closedAt: null, contact: '' } });
  return open >= mostUnanswerable;
}

/**
 * Records a visitor's request that a picture be removed, for the desk to decide; no account is needed. Only what the page
 * shows to the public at this moment can be asked for, so that the answer tells nothing of what is hidden. What is not kept
 * fails, with what to do.
 */
export async function requestRemoval(
  input: RequestRemovalInput,
  database: RootDatabase = db(),
): Promise<Result<null>> {
  const read = readRequest(input);
  if (!read.ok) return read;
  const { itemId, mediumId, language } = input;
  if (!(await findShownPicture(input, database))) return failed(refused('removalPictureAbsent'));
  if ((await rateLimits(database).take(perClient, input.client)) > 0)
    return failed(refused('removalTooMany'));
  if (read.value.contact === '' && (await saysNothingNew(input, database)))
    return failed(invalid('removalContactNeeded', { field: 'contact' }));
  await database.removalRequest.create({ data: { id: newId(), itemId, mediumId, language, ...read.value } });
  return ok(null);
}
