import type { PrintedPage } from './printed-page.ts';

/** One raised content version and what it changed for readers. */
export interface ContentChange {
  version: bigint;
  /** Pages that depend on one of these are to be printed anew. */
  tags: readonly string[];
  /** Addresses whose earlier copies must never be seen again. */
  gone: readonly string[];
  /** Tags of what was withdrawn: earlier copies of pages that carry one must never be seen again either. */
  goneTags: readonly string[];
  /** Addresses to print anew at once. */
  refill: readonly string[];
}

export type Standing = 'fresh' | 'stale' | 'gone';

const mostTags = 100_000;

/**
 * What is known of the changes of content: for each tag the last version that touched it, so that a copy on disk is judged
 * when it is read and no list of all pages need be kept. Of changes up to `floor` nothing is known: older copies are stale.
 */
export class ChangeLog {
  #applied: bigint | null = null;
  #floor = 0n;
  readonly #touched = new Map<string, bigint>();
  readonly #mostTags: number;

  constructor(most: number = mostTags) {
    this.#mostTags = most;
  }

  /** The version up to which every change is known here; null until the database was first heard. */
  get applied(): bigint | null {
    return this.#applied;
  }

  /** Starts afresh: changes after `floor` are about to be recorded, none before is remembered. */
  begin(floor: bigint): void {
    this.#touched.clear();
    this.#floor = floor;
    this.#applied = floor;
  }

  /** Records changes, which must come in the order of their versions. */
  record(changes: readonly ContentChange[]): void {
    for (const { version, tags } of changes) {
      for (const tag of tags) {
        this.#touched.delete(tag);
        this.#touched.set(tag, version);
      }
      this.#applied = version;
    }
    this.#forgetOldest();
  }

  /** Whether a page shows all changes of what it depends on. */
  isStale(page: Pick<PrintedPage, 'tags' | 'version'>): boolean {
    if (this.#applied === null) return false;
    if (page.version < this.#floor) return true;
    return page.tags.some((tag) => (this.#touched.get(tag) ?? 0n) > page.version);
  }

  #forgetOldest(): void {
    for (const [tag, version] of this.#touched) {
      if (this.#touched.size <= this.#mostTags) return;
      this.#touched.delete(tag);
      this.#floor = version;
    }
  }
}
