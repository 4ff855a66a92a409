import { canonicalJson, digestOf } from '#lib/core/digest';
import type { Language } from '#lib/core/languages';
import type { Noun } from '../noun.ts';
import { blockDigests } from '../translation/block-digests.ts';
import { type Checks, type DraftWords, digestOfDraft, digestOfWords } from '../words.ts';
import type { ItemTexts, StoredRevision } from './item-texts.ts';
import type { RedactedPlace } from './redaction-view.ts';
import { emptyReplay, type Replay } from './replay.ts';
import type { WordRemover } from './word-remover.ts';

export interface RedactionPlan<Shared> {
  /** What becomes of rows that are written once or have no versions. */
  replay: Replay;
  /** What becomes of what is being typed. */
  drafts: { localizationId: string; language: Language; content: DraftWords; digest: string }[];
  sharedDraft: { content: Shared; digest: string } | null;
  /** The programme that is being worked on. */
  programme: { content: unknown; digest: string } | null;
  /** What earlier redactions of the item say from now on: what rows hold is said by this one. */
  redactions: { id: string; reason: string; replay: Replay }[];
  /** Pictures and documents whose own texts change, wherever they are shown. */
  mediumIds: string[];
  counts: Record<RedactedPlace, number>;
}

const differs = (one: unknown, other: unknown): boolean => canonicalJson(one) !== canonicalJson(other);

/** Plans what a remover makes of all texts of an item. Nothing is written. */
export function planRedaction<Shared>(
  texts: ItemTexts<Shared>,
  remover: WordRemover,
  noun: Noun<Shared>,
): RedactionPlan<Shared> {
  const found = new FoundPlaces(remover);
  const shared = (content: Shared): Shared => noun.mapTexts(content, (text) => remover.text(text));
  const revisions = found.in('versions', () => texts.revisions.map((one) => redactRevision(one, remover)));
  const renewed = renewedDigests(texts.revisions, revisions, texts.sourceLanguage);
  const drafts = found.in('drafts', () => planDrafts(texts, remover, renewed));
  const sharedDraft = found.in('drafts', () => texts.sharedDraft && shared(texts.sharedDraft.content));
  const sharedRevisions = found.in('shared', () =>
    texts.sharedRevisions.map((one) => ({ ...one, content: shared(one.content) })),
  );
  const programme = (content: unknown): unknown =>
    noun.mapProgramme ? noun.mapProgramme(content, (text) => remover.text(text)) : content;
  const releases = found.in('versions', () =>
    texts.releases.map((one) => ({ ...one, content: programme(one.content) })),
  );
  const inWork = found.in('drafts', () => texts.programme && programme(texts.programme.content));
  const before = replayedBefore(texts.redactions.map((one) => one.replay));
  const replay: Replay = {
    ...emptyReplay,
    revisions: changed(texts.revisions, revisions, before).map(toReplayed),
    checks: planChecks(texts.revisions, renewed, before),
    sharedRevisions: changed(texts.sharedRevisions, sharedRevisions, before).map(withDigest),
    releases: changed(texts.releases, releases, before).map(withDigest),
    ...planAround(texts, remover, found, before),
  };
  const redactions = found.in('reasons', () =>
    texts.redactions.map(({ id, reason, replay: { picture } }) => ({
      ...{ id, reason: remover.text(reason) },
      replay: { ...emptyReplay, picture },
    })),
  );
  return {
    replay,
    drafts,
    sharedDraft: changedDraft(texts.sharedDraft, sharedDraft),
    programme: changedDraft(texts.programme, inWork),
    redactions,
    mediumIds: changedMedia(texts, replay),
    counts: found.counts,
  };
}

function withDigest<Row extends { content: unknown }>(row: Row): Row & { digest: string } {
  return { ...row, digest: digestOf(row.content) };
}

/** What becomes of a draft; null where there is none, or nothing changes in it. */
function changedDraft<Content>(before: { content: Content } | null, after: Content | null) {
  if (!before || after === null || !differs(before.content, after)) return null;
  return { content: after, digest: digestOf(after) };
}

/** Counts where a remover found words. */
class FoundPlaces {
  readonly counts: Record<RedactedPlace, number> = {
    ...{ versions: 0, drafts: 0, shared: 0, reasons: 0, pictures: 0, requests: 0, front: 0 },
  };
  readonly #remover: WordRemover;

  constructor(remover: WordRemover) {
    this.#remover = remover;
  }

  in<Value>(place: RedactedPlace, work: () => Value): Value {
    const before = this.#remover.count;
    const value = work();
    this.counts[place] += this.#remover.count - before;
    return value;
  }
}

function planChecks(
  revisions: readonly StoredRevision[],
  renewed: ReadonlyMap<string, string>,
  before: ReadonlySet<string>,
): Replay['checks'] {
  return revisions.flatMap(({ id, checks }) => {
    if (!checks) return [];
    const renewedChecks = renewChecks(checks, renewed);
    return differs(checks, renewedChecks) || before.has(id) ? [{ id, checks: renewedChecks }] : [];
  });
}

/** What stands around the versions of an item. */
function planAround(
  texts: ItemTexts<unknown>,
  remover: WordRemover,
  found: FoundPlaces,
  before: ReadonlySet<string>,
): Pick<
  Replay,
  | 'stateChanges'
  | 'approvals'
  | 'timeline'
  | 'requests'
  | 'proposals'
  | 'frontSlots'
  | 'mediumTexts'
  | 'media'
  | 'consents'
  | 'posts'
  | 'proposalIds'
> {
  const renewed = <Row extends { id: string }>(rows: Row[]): Row[] =>
    changed(rows, remover.record(rows), before);
  return {
    ...found.in('reasons', () => ({
      stateChanges: renewed(texts.stateChanges),
      approvals: renewed(texts.approvals),
      timeline: renewed(texts.timeline),
    })),
    ...found.in('requests', () => ({
      requests: renewed(texts.requests),
      proposals: renewed(texts.proposals),
    })),
    frontSlots: changed(
      texts.frontSlots,
      found.in('front', () => texts.frontSlots.map((slot) => withoutWords(slot, remover))),
      before,
    ),
    ...found.in('shared', () => postsOf(texts, remover)),
    ...found.in('pictures', () => ({
      mediumTexts: texts.mediumTexts.map(({ alt, credit, ...rest }) => ({
        ...rest,
        alt: remover.text(alt),
        credit: remover.text(credit),
      })),
      media: texts.media.map(({ id, fileName, licence }) => ({
        id,
        fileName: remover.text(fileName),
        licence: remover.text(licence),
      })),
      consents: renewed(texts.consents),
    })),
  };
}

type FrontWords = ItemTexts<unknown>['frontSlots'][number];

function withoutWords({ linkAddress, ...slot }: FrontWords, remover: WordRemover): FrontWords {
  return { ...remover.record(slot), linkAddress: remover.address(linkAddress) };
}

function postsOf(
  { posts, proposals }: ItemTexts<unknown>,
  remover: WordRemover,
): Pick<Replay, 'posts' | 'proposalIds'> {
  if (!posts) return {};
  return {
    posts: posts.map(({ post, ...rest }) => ({ ...rest, post: remover.text(post) })),
    proposalIds: proposals.map(({ id }) => id),
  };
}

/** Ids of rows that earlier redactions speak of: the latest one says of them all what they hold. */
function replayedBefore(replays: readonly Replay[]): ReadonlySet<string> {
  const ids = replays.flatMap((one) => [
    ...[...one.revisions, ...one.checks, ...one.sharedRevisions, ...one.stateChanges],
    ...[...one.timeline, ...one.approvals, ...one.requests, ...one.consents, ...one.releases],
    ...[...one.proposals, ...one.frontSlots],
  ]);
  return new Set(ids.map(({ id }) => id));
}

function changedMedia(
  { mediumTexts, media }: Pick<Replay, 'mediumTexts' | 'media'>,
  replay: Replay,
): string[] {
  const texts = replay.mediumTexts.filter((row, position) => differs(row, mediumTexts[position]));
  const files = replay.media.filter((row, position) => differs(row, media[position]));
  return [...new Set([...texts.map(({ mediumId }) => mediumId), ...files.map(({ id }) => id)])];
}

/** Rows that are others than before, and those of which a redaction spoke already. */
function changed<Row extends { id: string }>(
  before: readonly Row[],
  after: readonly Row[],
  spokenOf: ReadonlySet<string>,
): Row[] {
  return after.filter((row, position) => differs(row, before[position]) || spokenOf.has(row.id));
}

function redactRevision(revision: StoredRevision, remover: WordRemover): StoredRevision {
  return { ...remover.words(revision), texts: remover.record(revision.texts) };
}

function toReplayed({ id, title, summary, body, texts }: StoredRevision): Replay['revisions'][number] {
  return { id, title, summary, body, texts, digest: digestOfWords({ title, summary, body }) };
}

/** Which digest of a block of the source became which: who had checked against the one has checked against the other. */
function renewedDigests(
  before: readonly StoredRevision[],
  after: readonly StoredRevision[],
  sourceLanguage: Language,
): Map<string, string> {
  const renewed = new Map<string, string>();
  for (const [position, revision] of before.entries()) {
    const other = after[position];
    if (revision.language !== sourceLanguage || !other || !differs(revision, other)) continue;
    const digests = blockDigests(other);
    for (const [name, digest] of Object.entries(blockDigests(revision))) {
      const next = digests[name];
      if (next !== undefined && next !== digest) renewed.set(digest, next);
    }
  }
  return renewed;
}

function renewChecks(checks: Checks, renewed: ReadonlyMap<string, string>): Checks {
  return Object.fromEntries(
    Object.entries(checks).map(([name, digest]) => [name, renewed.get(digest) ?? digest]),
  );
}

function planDrafts<Shared>(
  { workingDrafts, sourceLanguage }: ItemTexts<Shared>,
  remover: WordRemover,
  renewed: ReadonlyMap<string, string>,
): RedactionPlan<Shared>['drafts'] {
  // What is being typed in the source may have been checked against already.
  const withDrafts = new Map(renewed);
  const contents = workingDrafts.map(({ content, language }) => {
    const words = remover.words(content);
    if (language !== sourceLanguage) return words;
    const digests = blockDigests(words);
    for (const [name, digest] of Object.entries(blockDigests(content))) {
      withDrafts.set(digest, digests[name] ?? digest);
    }
    return words;
  });
  return workingDrafts.flatMap(({ localizationId, language, content: before }, position) => {
    const words = contents[position] ?? before;
    const content = { ...words, checks: renewChecks(words.checks, withDrafts) };
    return differs(before, content)
      ? [{ localizationId, language, content, digest: digestOfDraft(content) }]
      : [];
  });
}
