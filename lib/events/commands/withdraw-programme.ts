import 'server-only';
import { digestOf } from '#lib/core/digest';
import { type Language, languages } from '#lib/core/languages';
import { cleanLine } from '#lib/core/plain-text';
import { conflict, failed, invalid, ok, type Problem, type Result } from '#lib/core/result';
import { type Database, db, type RootDatabase } from '#lib/platform/db/client';
import { inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { contentMoment } from '#lib/publishing/moment';
import { refuseActor } from '#lib/publishing/refusal';
import { visibleAt } from '#lib/publishing/visible';
import type { Texts } from '../event.ts';
import { isWithdrawn, withdrawnProgramme } from '../programme.ts';
import { findLatestRelease } from '../programme-query.ts';
import { writeRelease } from './write-release.ts';

export interface WithdrawProgrammeInput {
  eventId: string;
  /** Of the release that the actor saw: no other one is taken back. */
  number: number;
  /** Why, for readers: in each language in which they see the event. */
  reason: Texts;
}

const longestReason = 500;

async function languagesShown(transaction: Database, eventId: string): Promise<Language[]> {
  const { now } = await contentMoment(transaction);
  const shown = await transaction.publication.findMany({
    where: { itemId: eventId, ...visibleAt(now) },
    select: { language: true },
  });
  return shown.map(({ language }) => language);
}

function reasonProblems(reason: Texts, shown: readonly Language[]): Problem[] {
  return languages
    .filter((one) => reason[one].length > longestReason || (shown.includes(one) && reason[one] === ''))
    .map((language) =>
      invalid('reasonNeeded', { field: `reasons.${language}`, params: { longest: longestReason } }),
    );
}

/**
 * Takes the programme that readers see from them, as the next numbered release: they are told that it is being revised and why, and
 * calendars call its sessions off until the next release. What is being worked on stays. Done twice it is done once.
 */
export async function withdrawProgramme(
  actor: Actor,
  { eventId, number, reason: typed }: WithdrawProgrammeInput,
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  if (!mayPublishing(actor, 'publish')) return refuseActor(actor, 'publish', eventId);
  const said = (language: Language): string => cleanLine(typed[language]).trim();
  const reason = { ky: said('ky'), ru: said('ru'), en: said('en') };
  return inTransaction(database, async (transaction) => {
    const isThere = await lockItem(transaction, eventId);
    const latest = isThere ? await findLatestRelease(transaction, eventId) : null;
    if (!latest) return failed(conflict('savedMeanwhile'));
    if (isWithdrawn(latest.programme)) return ok({ version: null });
    if (latest.number !== number) return failed(conflict('savedMeanwhile'));
    const problems = reasonProblems(reason, await languagesShown(transaction, eventId));
    if (problems.length > 0) return failed(...problems);
    const content = withdrawnProgramme(reason);
    const release = { eventId, number: number + 1, content, digest: digestOf(content) };
    return ok({ version: await writeRelease(transaction, actor, release, 'programme-withdrawn') });
  });
}
