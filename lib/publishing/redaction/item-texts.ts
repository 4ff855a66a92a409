import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Database } from '#lib/platform/db/client';
import type { Body } from '../body/body.ts';
import { mediaOf } from '../body/body-references.ts';
import type { Noun } from '../noun.ts';
import type { Checks, DraftWords, Words } from '../words.ts';
import { type Replay, replaySchema } from './replay.ts';

export interface StoredRevision extends Words {
  id: string;
  language: Language;
  texts: unknown;
  checks: Checks | null;
  digest: string;
}

interface FrontWordsRow {
  id: string;
  heading: string;
  words: string;
  linkLabel: string;
  linkAddress: string;
}

/** Everything that people wrote into an item and around it, as it is stored. */
export interface ItemTexts<Shared> {
  sourceLanguage: Language;
  revisions: StoredRevision[];
  sharedRevisions: { id: string; content: Shared; digest: string }[];
  workingDrafts: { localizationId: string; language: Language; content: DraftWords }[];
  sharedDraft: { content: Shared } | null;
  /** Programmes as they were released, and the one that is being worked on: of events alone. */
  releases: { id: string; content: unknown; digest: string }[];
  programme: { content: unknown } | null;
  stateChanges: { id: string; publicReason: string }[];
  timeline: { id: string; details: unknown }[];
  approvals: { id: string; reason: string }[];
  requests: { id: string; contact: string; words: string }[];
  mediumTexts: { mediumId: string; language: Language; alt: string; credit: string }[];
  media: { id: string; fileName: string; licence: string }[];
  consents: { id: string; guardian: string; scope: string }[];
  /** Of a person: the names of their posts. Null on everything else, and where they are those of another record since. */
  posts: { appointmentId: string; language: Language; post: string }[] | null;
  /** Of a person: what they proposed by a link of theirs. */
  proposals: { id: string; words: string }[];
  /** Words that stand or stood on the front page: of no item, but what they say may be what goes. */
  frontSlots: FrontWordsRow[];
  /** Redactions before: what they say that rows hold may say what goes now. */
  redactions: { id: string; reason: string; replay: Replay }[];
}

/** Loads the texts of an item; null where there is no such item of this kind. The caller holds its lock where it changes them. */
export async function loadItemTexts<Shared>(
  database: Database,
  itemId: string,
  noun: Noun<Shared>,
): Promise<ItemTexts<Shared> | null> {
  const item = await database.item.findUnique({
    where: { id: itemId, kind: noun.kind },
    select: { sourceLanguage: true },
  });
  if (!item) return null;
  const written = await loadWritten(database, itemId, noun);
  const mediumIds = mediaShown(written, noun);
  return {
    sourceLanguage: item.sourceLanguage,
    ...written,
    ...(await loadAround(database, itemId)),
    mediumTexts: await database.mediumText.findMany({
      where: { mediumId: { in: mediumIds } },
      orderBy: [{ mediumId: 'asc' }, { language: 'asc' }],
      select: { mediumId: true, language: true, alt: true, credit: true },
    }),
    media: await database.medium.findMany({
      where: { id: { in: mediumIds } },
      orderBy: { id: 'asc' },
      select: { id: true, fileName: true, licence: true },
    }),
    consents: await database.consent.findMany({
      where: { mediumId: { in: mediumIds } },
      orderBy: { id: 'asc' },
      select: { id: true, guardian: true, scope: true },
    }),
    frontSlots: await database.frontSlot.findMany({
      where: { heading: { not: '' } },
      orderBy: { id: 'asc' },
      select: { id: true, heading: true, words: true, linkLabel: true, linkAddress: true },
    }),
    proposals: await database.speakerProposal.findMany({
      where: { link: { personId: itemId } },
      orderBy: { id: 'asc' },
      select: { id: true, words: true },
    }),
    posts: await loadPosts(database, itemId),
  };
}

async function loadPosts(database: Database, personId: string): Promise<ItemTexts<unknown>['posts']> {
  if ((await database.person.count({ where: { itemId: personId, mergedIntoId: null } })) === 0) return null;
  return await database.appointmentPost.findMany({
    where: { appointment: { personId } },
    orderBy: [{ appointmentId: 'asc' }, { language: 'asc' }],
    select: { appointmentId: true, language: true, post: true },
  });
}

async function loadWritten<Shared>(database: Database, itemId: string, noun: Noun<Shared>) {
  const ofItem = { localization: { itemId } };
  const language = { localization: { select: { language: true } } };
  const revisions = await database.revision.findMany({
    where: ofItem,
    orderBy: { id: 'asc' },
    select: {
      id: true,
      title: true,
      summary: true,
      body: true,
      texts: true,
      checks: true,
      digest: true,
      ...language,
    },
  });
  const shared = await database.sharedRevision.findMany({
    where: { itemId },
    orderBy: { id: 'asc' },
    select: { id: true, content: true, digest: true },
  });
  const drafts = await database.workingDraft.findMany({
    where: ofItem,
    select: { localizationId: true, content: true, ...language },
  });
  const sharedDraft = await database.sharedDraft.findUnique({ where: { itemId }, select: { content: true } });
  return {
    ...(await loadProgrammes(database, itemId)),
    revisions: revisions.map(({ localization, body, checks, ...rest }) => ({
      ...rest,
      language: localization.language,
      body: body as unknown as Body,
      checks: checks as Checks | null,
    })),
    sharedRevisions: shared.map((one) => ({ ...one, content: noun.sharedSchema.parse(one.content) })),
    workingDrafts: drafts.map(({ localizationId, content, localization }) => ({
      localizationId,
      language: localization.language,
      content: content as unknown as DraftWords,
    })),
    sharedDraft: sharedDraft && { content: noun.sharedSchema.parse(sharedDraft.content) },
  };
}

async function loadProgrammes(database: Database, eventId: string) {
  const releases = await database.programmeRelease.findMany({
    where: { eventId },
    orderBy: { number: 'asc' },
    select: { id: true, content: true, digest: true },
  });
  const programme = await database.programme.findUnique({ where: { eventId }, select: { content: true } });
  return { releases, programme };
}

type Written<Shared> = Pick<
  ItemTexts<Shared>,
  'revisions' | 'sharedRevisions' | 'workingDrafts' | 'sharedDraft'
>;

function mediaShown<Shared>(written: Written<Shared>, noun: Noun<Shared>): string[] {
  const { revisions, sharedRevisions, workingDrafts, sharedDraft } = written;
  const bodies = [...revisions.map(({ body }) => body), ...workingDrafts.map(({ content }) => content.body)];
  const shared = [...sharedRevisions, ...(sharedDraft ? [sharedDraft] : [])].map(({ content }) => content);
  const none: Body = { type: 'doc', content: [] };
  return [
    ...new Set([
      ...bodies.flatMap((body) => mediaOf(body)),
      ...shared.flatMap((content) => noun.classify(content, none).mediaIds),
    ]),
  ];
}

async function loadAround(database: Database, itemId: string) {
  const stateChanges = await database.stateChange.findMany({
    where: { localization: { itemId }, publicReason: { not: null } },
    orderBy: { id: 'asc' },
    select: { id: true, publicReason: true },
  });
  const approvals = await database.approval.findMany({
    where: { revision: { localization: { itemId } }, reason: { not: null } },
    orderBy: { id: 'asc' },
    select: { id: true, reason: true },
  });
  const timeline = await database.timelineEntry.findMany({
    where: { itemId },
    orderBy: { id: 'asc' },
    select: { id: true, details: true },
  });
  const requests = await database.removalRequest.findMany({
    where: { itemId },
    orderBy: { id: 'asc' },
    select: { id: true, contact: true, words: true },
  });
  const redactions = await database.redaction.findMany({
    where: { itemId },
    orderBy: { redactedAt: 'asc' },
    select: { id: true, reason: true, replay: true },
  });
  return {
    stateChanges: stateChanges.map(({ id, publicReason }) => ({ id, publicReason: publicReason ?? '' })),
    approvals: approvals.map(({ id, reason }) => ({ id, reason: reason ?? '' })),
    timeline: timeline.map(({ id, details }) => ({ id, details: details as unknown })),
    requests,
    redactions: redactions.map(({ replay, ...rest }) => ({ ...rest, replay: replaySchema.parse(replay) })),
  };
}
