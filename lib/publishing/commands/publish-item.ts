import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import { conflict, failed, ok, type Problem, type Result, refused } from '#lib/core/result';
import { type Database, db, type RootDatabase } from '#lib/platform/db/client';
import { holdMedia, inTransaction, lockItem } from '#lib/platform/db/transaction';
import { type Actor, mayPublishing } from '../actor.ts';
import type { Noun } from '../noun.ts';
import { refuseActor } from '../refusal.ts';
import { mayBecome } from '../rules/states.ts';
import { fileEntries } from '../search/file-entries.ts';
import { announcePublications } from './publish/announce-publications.ts';
import { loadCandidates, type PublicationCandidate } from './publish/load-candidates.ts';
import { nextPublicNumber, type WrittenPublication, writePublication } from './publish/write-publication.ts';

export interface PublishItemInput {
  itemId: string;
  sharedRevisionId: string;
  /** The revision that goes out in each language; a language that is left out stays as it is. */
  revisionIds: Partial<Record<Language, string>>;
  /**
   * The versions of the pictures and documents that were seen, by id: those that go out must have them. Absent: whatever they
   * are.
   */
  mediaSeen?: Readonly<Record<string, number>>;
  /** When it becomes public; absent: now. */
  visibleFrom?: Date;
  /** When it stops being public by itself; absent: never. */
  visibleUntil?: Date | null;
  /** The date that readers see as that of first publication; absent: the moment of first publication. */
  publishedAt?: Date;
}

export interface PublishedItem {
  /** The content version that holds the change; null where everything was public already and nothing changed. */
  version: bigint | null;
  /** The public path in each language that was named. */
  paths: Partial<Record<Language, string>>;
}

interface Span {
  now: Date;
  visibleFrom: Date;
  visibleUntil: Date | null;
}

/** The clock is read behind the lock: `now()` is when the transaction began, and may lie before what it waited for. */
async function spanOf(input: PublishItemInput, transaction: Database): Promise<Span> {
  const rows = await transaction.$queryRaw<{ now: Date }[]>`select clock_timestamp() as now`;
  const now = rows[0]?.now ?? new Date();
  return { now, visibleFrom: input.visibleFrom ?? now, visibleUntil: input.visibleUntil ?? null };
}

function stateProblems(candidates: PublicationCandidate<unknown>[], span: Span): Problem[] {
  const next = span.visibleFrom > span.now ? 'scheduled' : 'published';
  const problems = candidates
    .filter((candidate) => !mayBecome(candidate.state, next))
    .map((candidate) => refused('notInThisState', { language: candidate.language, state: candidate.state }));
  if (span.visibleUntil && span.visibleUntil <= span.visibleFrom)
    problems.push(refused('endsBeforeItBegins'));
  return problems;
}

/** Holds what is shown as it is, so that what is checked here is what goes out. */
async function areMediaAsSeen<Shared>(
  candidates: PublicationCandidate<Shared>[],
  mediaSeen: PublishItemInput['mediaSeen'],
  noun: Noun<Shared>,
  transaction: Database,
): Promise<boolean> {
  const ids = candidates.flatMap(({ shared, body }) => noun.classify(shared, body).mediaIds);
  const held = await holdMedia(transaction, ids);
  return !mediaSeen || [...held].every(([id, version]) => mediaSeen[id] === version);
}

async function missingForPublication<Shared>(
  candidates: PublicationCandidate<Shared>[],
  span: Span,
  noun: Noun<Shared>,
  transaction: Database,
): Promise<Problem[]> {
  const found: Problem[] = [];
  for (const candidate of candidates) found.push(...(await noun.checkForPublication(candidate, transaction)));
  const [first] = candidates;
  if (found.length > 0 || !first) return found;
  const languagesNow = candidates.map(({ language }) => language);
  const telling = { itemId: first.itemId, shared: first.shared, languages: languagesNow, ...span };
  return (await noun.checkBesideOthers?.(telling, transaction)) ?? [];
}

function isAlreadyOut(
  candidate: PublicationCandidate<unknown>,
  input: PublishItemInput,
  span: Span,
): boolean {
  const latest = candidate.latest;
  if (!latest || latest.revisionId !== candidate.revisionId) return false;
  if (latest.sharedRevisionId !== input.sharedRevisionId) return false;
  if (latest.visibleUntil?.getTime() !== span.visibleUntil?.getTime()) return false;
  return input.visibleFrom
    ? latest.visibleFrom.getTime() === input.visibleFrom.getTime()
    : latest.visibleFrom <= span.now;
}

/**
 * Makes pairs of (shared revision, language revision) public from a moment on: approves them in the name of the actor
 * (the portal is set to a single editor), ends what they replace at that very moment, and writes the effects. Doing it
 * again with the same pairs changes nothing. Pictures that are others than those seen are a conflict. What is missing is said per language, and then nothing is published.
 */
export async function publishItem<Shared>(
  actor: Actor,
  input: PublishItemInput,
  noun: Noun<Shared>,
  database: RootDatabase = db(),
): Promise<Result<PublishedItem>> {
  if (!mayPublishing(actor, 'publish')) return refuseActor(actor, 'publish', input.itemId);
  return inTransaction(database, async (transaction) => {
    if (!(await lockItem(transaction, input.itemId))) return failed(refused('itemMissing'));
    const loaded = await loadCandidates(input, noun, transaction);
    if (!loaded.ok) return loaded;
    const span = await spanOf(input, transaction);
    const candidates = loaded.value.filter((candidate) => !isAlreadyOut(candidate, input, span));
    if (!(await areMediaAsSeen(candidates, input.mediaSeen, noun, transaction)))
      return failed(conflict('mediaChangedMeanwhile'));
    const problems = [
      ...stateProblems(candidates, span),
      ...(await missingForPublication(candidates, span, noun, transaction)),
    ];
    if (problems.length > 0) return failed(...problems);

    const written: WrittenPublication[] = [];
    if (candidates.length > 0) {
      const publicNumber = await nextPublicNumber(input.itemId, transaction);
      for (const candidate of candidates) {
        written.push(
          await writePublication(actor, { ...input, ...span, publicNumber }, candidate, noun, transaction),
        );
      }
    }
    await fileEntries(
      transaction,
      written.map(({ publicationId }) => publicationId),
    );
    const version = await announcePublications(written, noun, transaction);
    const paths: PublishedItem['paths'] = {};
    for (const language of languages) {
      const slug =
        written.find((one) => one.language === language)?.slug ??
        loaded.value.find((one) => one.language === language)?.slug;
      if (slug) paths[language] = noun.addressOf(language, slug);
    }
    return ok({ version, paths });
  });
}
