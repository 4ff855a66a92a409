/** What is kept of a text that people write: its draft, if any, on top of the newest revision. */
export interface Kept {
  draft: { version: number; baseId: string | null; digest: string } | null;
  newest: { id: string; digest: string } | null;
  /** How often words were taken out of its item for good. */
  redactions: number;
}

/** What somebody sends, with what they saw when they began. */
export interface Sent {
  /** The newest revision that they saw; null before the first. */
  baseId: string | null;
  /** Of the draft that they saw; 0 where there was none. */
  version: number;
  digest: string;
  /** The redactions that they knew of. */
  redactions: number;
}

/**
 * - `kept`: exactly this is kept already, by this save or an equal one;
 * - `write`: it follows on what is kept, and takes its place;
 * - `conflict`: something else was kept meanwhile, and neither may be lost.
 */
export type Verdict = 'kept' | 'write' | 'conflict';

/**
 * Whether words were taken out of the item for good after the writer saw it. Revisions keep their ids then, and what is sent
 * may still hold the words: whoever sends it has to look first, also where nobody wrote anything else.
 */
const isOlderThanRedaction = (kept: Kept, sent: Sent): boolean => kept.redactions !== sent.redactions;

/** Judges the save of a draft. Digests are those of drafts throughout. */
export function judgeDraft(kept: Kept, sent: Sent): Verdict {
  const { draft, newest } = kept;
  if (isOlderThanRedaction(kept, sent)) return 'conflict';
  if (draft?.digest === sent.digest && draft.baseId === sent.baseId) return 'kept';
  if (!draft && newest?.digest === sent.digest) return 'kept';
  if (sent.baseId !== (newest?.id ?? null)) return 'conflict';
  return !draft || draft.version === sent.version ? 'write' : 'conflict';
}

/**
 * Judges the save of a draft that stays when it is saved for good. Its version never begins anew, so whoever saw it may go
 * on, also when somebody saved it for good meanwhile.
 */
export function judgeLastingDraft(kept: Kept, sent: Sent): Verdict {
  const { draft, newest } = kept;
  if (!draft) return judgeDraft(kept, sent);
  if (isOlderThanRedaction(kept, sent)) return 'conflict';
  if (draft.digest === sent.digest) return 'kept';
  const newestId = newest?.id ?? null;
  const isOnNewest = sent.baseId === newestId;
  if (draft.version === sent.version && (isOnNewest || draft.baseId === newestId)) return 'write';
  const holdsNothingNew = draft.digest === newest?.digest;
  return holdsNothingNew && isOnNewest ? 'write' : 'conflict';
}

/** Judges a save for good, which also ends the draft that it follows on. */
export function judgeRevision(kept: Kept, sent: Sent): Verdict {
  const { draft, newest } = kept;
  if (isOlderThanRedaction(kept, sent)) return 'conflict';
  if (newest?.digest === sent.digest) return 'kept';
  if (sent.baseId !== (newest?.id ?? null)) return 'conflict';
  return !draft || draft.version === sent.version || draft.digest === sent.digest ? 'write' : 'conflict';
}

/** Whether a save for good takes the draft with it: it holds nothing that was not seen or is not kept otherwise. */
export function endsDraft(draft: Kept['draft'], sent: Sent): boolean {
  if (!draft) return false;
  return draft.digest === sent.digest || (draft.version === sent.version && draft.baseId === sent.baseId);
}
