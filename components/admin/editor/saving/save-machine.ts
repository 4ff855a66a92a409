import { isSameJson } from '#lib/core/same-json';
import type { KnownPerson } from '../known-names.ts';

/** What a save stands on: the newest revision that the writer saw, and the version of the working draft. */
export interface Base {
  revisionId: string | null;
  draftVersion: number;
  /** How often words had been taken out of the article for good. */
  redactions: number;
}

/** Whether words were taken out for good since a text was written: it may still hold them. */
export function isOlderThanRedaction(base: Base, now: Base): boolean {
  return base.redactions < now.redactions;
}

/** What the server holds instead of what we thought. */
export interface Theirs<Content> {
  content: Content;
  base: Base;
  by: string | null;
  /** Whether the one who writes here saved it, elsewhere or before a reload. */
  isOwn?: boolean;
  /** ISO 8601, UTC. */
  at: string | null;
  /** Who is named in it, where the writer may not know them. */
  people?: readonly KnownPerson[];
}

/**
 * One attempt to save. `draft` happens by itself, `revision` is the saving that somebody asked for, `rescue` makes a
 * revision of somebody else's words before ours are put on top of them.
 */
export interface Sending<Content> {
  act: 'draft' | 'revision' | 'rescue';
  content: Content;
  base: Base;
}

export type Answer<Content> =
  | { kind: 'saved'; base: Base; savedAt: string }
  | { kind: 'conflict'; theirs: Theirs<Content> }
  /** It can't be saved as it is. `reasons` are sentences for people. */
  | { kind: 'refused'; reasons: string[] }
  | { kind: 'signedOut' }
  /** Somebody else is signed in by now, in whose name we must not save. */
  | { kind: 'otherAccount' }
  /** Nobody knows whether it was saved. */
  | { kind: 'unanswered'; isOffline: boolean };

export type Trouble<Content> =
  | { kind: 'signedOut' | 'otherAccount' | 'offline' | 'unavailable' }
  | { kind: 'refused'; reasons: string[] }
  | { kind: 'conflict'; theirs: Theirs<Content> };

/** Where the saving of one text stands. Moments are milliseconds since 1970 by the browser's clock. */
export interface SaveState<Content> {
  base: Base;
  /** What the server is known to have. */
  confirmed: Content;
  /** What the editor shows. */
  current: Content;
  inFlight: Sending<Content> | null;
  /** Sent and never answered: it goes out again unchanged, so that a save that had arrived is recognised as ours. */
  unsure: Sending<Content> | null;
  /** Of somebody else: goes into the list of revisions before ours is put on top. */
  rescue: Theirs<Content> | null;
  isRevisionAsked: boolean;
  trouble: Trouble<Content> | null;
  /** Failures in a row. */
  failures: number;
  changedAt: number | null;
  /** When to send next; null: nothing is to be sent. */
  dueAt: number | null;
  /** ISO 8601, UTC, by the server's clock. */
  savedAt: string | null;
}

const pause = 1_000;
/** Whoever types without a pause is saved this often. */
const longestPause = 10_000;
const firstRetry = 2_000;
const longestRetry = 30_000;

export function beginSaving<Content>(
  content: Content,
  base: Base,
  savedAt: string | null,
): SaveState<Content> {
  return {
    ...{ base, confirmed: content, current: content, inFlight: null, unsure: null, rescue: null },
    ...{ isRevisionAsked: false, trouble: null, failures: 0, changedAt: null, dueAt: null, savedAt },
  };
}

/** Whether the server has all that the editor shows. */
export function isConfirmed<Content>(state: SaveState<Content>): boolean {
  return state.unsure === null && isSameJson(state.current, state.confirmed);
}

const isWaitingForPeople = <Content>({ trouble }: SaveState<Content>): boolean =>
  trouble?.kind === 'conflict';

/** The editor shows something else. */
export function typed<Content>(state: SaveState<Content>, current: Content, now: number): SaveState<Content> {
  const changed = { ...state, current, changedAt: state.changedAt ?? now };
  if (state.inFlight || isWaitingForPeople(state)) return changed;
  if (state.failures > 0 && state.dueAt !== null) return changed;
  return { ...changed, dueAt: Math.min(now + pause, changed.changedAt + longestPause) };
}

/** Somebody presses Save: what the editor shows now becomes a revision. */
export function askForRevision<Content>(state: SaveState<Content>, now: number): SaveState<Content> {
  if (isWaitingForPeople(state)) return state;
  return { ...state, isRevisionAsked: true, dueAt: now };
}

/** There is reason to think that it would work now: the network is back, somebody signed in, the window is left. */
export function wake<Content>(state: SaveState<Content>, now: number): SaveState<Content> {
  if (isWaitingForPeople(state) || state.trouble?.kind === 'refused') return state;
  return isConfirmed(state) && !state.isRevisionAsked ? state : { ...state, dueAt: now };
}

function nextSending<Content>(state: SaveState<Content>): Sending<Content> | null {
  const { base, current: content, unsure, rescue } = state;
  if (unsure) return unsure;
  if (rescue) return { act: 'rescue', content: rescue.content, base: rescue.base };
  if (state.isRevisionAsked) return { act: 'revision', content, base };
  return isConfirmed(state) ? null : { act: 'draft', content, base };
}

/** What to send now, if anything. One attempt is under way at a time. */
export function send<Content>(state: SaveState<Content>, now: number): SaveState<Content> {
  if (state.inFlight || isWaitingForPeople(state) || state.dueAt === null || state.dueAt > now) return state;
  const inFlight = nextSending(state);
  if (inFlight) return { ...state, inFlight, dueAt: null };
  return { ...state, changedAt: null, dueAt: null, trouble: null, failures: 0 };
}

function saved<Content>(
  state: SaveState<Content>,
  sent: Sending<Content>,
  { base, savedAt }: { base: Base; savedAt: string },
  now: number,
): SaveState<Content> {
  const isRevisionAsked = state.isRevisionAsked && sent.act !== 'revision';
  const next: SaveState<Content> = {
    ...state,
    ...{ base, confirmed: sent.content, savedAt, isRevisionAsked, rescue: null },
    ...{ inFlight: null, unsure: null, trouble: null, failures: 0, changedAt: null, dueAt: null },
  };
  if (isRevisionAsked || sent.act === 'rescue') return { ...next, dueAt: now };
  return isConfirmed(next) ? next : { ...next, changedAt: now, dueAt: now + pause };
}

/**
 * Words were taken out for good in between. What was only read is shown as it is now; what was written may hold them, and
 * is saved by nobody who has not looked.
 */
function redacted<Content>(
  state: SaveState<Content>,
  theirs: Theirs<Content>,
  now: number,
): SaveState<Content> {
  if (isConfirmed(state) || isSameJson(state.current, theirs.content)) {
    const taken = takeTheirs(theirs);
    return state.isRevisionAsked ? askForRevision(taken, now) : taken;
  }
  return {
    ...state,
    ...{ inFlight: null, unsure: null, rescue: null, isRevisionAsked: false, dueAt: null },
    trouble: { kind: 'conflict', theirs },
  };
}

/** Somebody saved in between. Where they changed nothing, or exactly as we did, nobody needs to be asked. */
function collided<Content>(
  state: SaveState<Content>,
  sent: Sending<Content>,
  theirs: Theirs<Content>,
  now: number,
): SaveState<Content> {
  if (isOlderThanRedaction(sent.base, theirs.base)) return redacted(state, theirs, now);
  const settled = { ...state, inFlight: null, unsure: null, rescue: null };
  const isHarmless = [state.confirmed, state.current, sent.content].some((known) =>
    isSameJson(known, theirs.content),
  );
  if (!isHarmless) {
    return { ...settled, isRevisionAsked: false, dueAt: null, trouble: { kind: 'conflict', theirs } };
  }
  const failures = state.failures + 1;
  const known = {
    ...settled,
    base: theirs.base,
    confirmed: theirs.content,
    savedAt: theirs.at,
    trouble: null,
  };
  if (isConfirmed(known) && !known.isRevisionAsked) {
    return { ...known, failures: 0, changedAt: null, dueAt: null };
  }
  const isNews = !isSameJson(theirs.base, sent.base);
  return { ...known, failures, dueAt: isNews ? now : now + retryAfter(failures) };
}

function retryAfter(failures: number): number {
  return Math.min(longestRetry, firstRetry * 2 ** (failures - 1));
}

function failed<Content>(
  state: SaveState<Content>,
  trouble: Trouble<Content>,
  unsure: Sending<Content> | null,
  now: number,
): SaveState<Content> {
  const failures = state.failures + 1;
  return { ...state, inFlight: null, unsure, trouble, failures, dueAt: now + retryAfter(failures) };
}

/** The answer to what was under way. */
export function answered<Content>(
  state: SaveState<Content>,
  answer: Answer<Content>,
  now: number,
): SaveState<Content> {
  const sent = state.inFlight;
  if (!sent) return state;
  switch (answer.kind) {
    case 'saved':
      return saved(state, sent, answer, now);
    case 'conflict':
      return collided(state, sent, answer.theirs, now);
    case 'refused': {
      const trouble = { kind: 'refused', reasons: answer.reasons } as const;
      return {
        ...state,
        inFlight: null,
        unsure: null,
        isRevisionAsked: false,
        failures: 0,
        dueAt: null,
        trouble,
      };
    }
    case 'signedOut':
    case 'otherAccount':
      return failed(state, { kind: answer.kind }, state.unsure, now);
    case 'unanswered':
      return failed(state, { kind: answer.isOffline ? 'offline' : 'unavailable' }, sent, now);
  }
}

/** Ours goes on top of theirs, which becomes a revision first, so that neither is lost. */
export function putOursOnTop<Content>(state: SaveState<Content>, now: number): SaveState<Content> {
  if (state.trouble?.kind !== 'conflict') return state;
  const { theirs } = state.trouble;
  const rescue = theirs.base.draftVersion > 0 ? theirs : null;
  return {
    ...state,
    ...{ base: theirs.base, confirmed: theirs.content, rescue, trouble: null, failures: 0, dueAt: now },
  };
}

/**
 * Words that a browser kept are put in the place of what is there. Where somebody went on since they were typed, and that is
 * in a working draft only, it becomes a revision first.
 */
export function restore<Content>(
  state: SaveState<Content>,
  kept: { content: Content; base: Base },
  now: number,
): SaveState<Content> {
  const isSameBase = isSameJson(kept.base, state.base);
  const isOnTop = isSameBase || state.base.draftVersion === 0;
  const theirs = { content: state.confirmed, base: state.base, by: null, at: state.savedAt };
  // It may be on its way since the window that kept it was closed: sent once more as it is, it counts as saved.
  const unsure: Sending<Content> | null = isSameBase
    ? { act: 'draft', content: kept.content, base: kept.base }
    : state.unsure;
  return { ...typed(state, kept.content, now), unsure, rescue: isOnTop ? state.rescue : theirs };
}

/** The editor shows what the server has, whatever it showed before. */
export function takeTheirs<Content>({ content, base, at }: Theirs<Content>): SaveState<Content> {
  return beginSaving(content, base, at);
}
