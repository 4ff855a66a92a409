/** A saved revision in the list of them. */
export interface RevisionRow {
  id: string;
  number: number;
  title: string;
  /** ISO 8601, UTC. */
  savedAt: string;
  savedBy: string;
  isMinor: boolean;
  /** Whether the public sees it now. */
  isPublic: boolean;
  /** The number of the earlier revision that this one brought back; null where it was written. */
  restoredFrom: number | null;
}

/** Revisions of one language, newest first. */
export interface RevisionList {
  rows: RevisionRow[];
  /** What the next page's `before` is; null on the last. */
  next: number | null;
}
