import type { ChangeLog, ContentChange, Standing } from './change-log.ts';
import type { DiskPages, ReportDiskFailure } from './disk-pages.ts';
import { type HeldPage, heldPage } from './held-page.ts';
import type { MemoryPages } from './memory-pages.ts';
import { isOver, type PrintedPage } from './printed-page.ts';
import type { Tombstones } from './tombstones.ts';

export interface PageStoreParts {
  siteUrl: string;
  /** Null in development, where nothing is stored. */
  memory: MemoryPages | null;
  disk: DiskPages | null;
  changes: ChangeLog;
  tombstones: Tombstones;
  /** The database's time in milliseconds. */
  now: () => number;
  report: ReportDiskFailure;
}

/** The stored pages, in memory and on disk, and what is known of the changes that make them stale or take them away. */
export class PageStore {
  readonly #parts: PageStoreParts;
  /** Counts the times that everything was thrown away: a page begun before the last of them is not kept. */
  #epoch = 0;

  constructor(parts: PageStoreParts) {
    this.#parts = parts;
  }

  /** The version up to which every change was applied; null until the database was first heard. */
  get applied(): bigint | null {
    return this.#parts.changes.applied;
  }

  get epoch(): number {
    return this.#epoch;
  }

  get memoryBytes(): number {
    return this.#parts.memory?.bytes ?? 0;
  }

  get diskBytes(): number {
    return this.#parts.disk?.bytes ?? 0;
  }

  /** Makes ready what an earlier process left on disk. A failing disk is reported and otherwise an empty one. */
  async open(): Promise<void> {
    try {
      await this.#parts.disk?.open();
      const understood = await this.#parts.tombstones.load();
      if (!understood) {
        this.#parts.report(
          'read',
          new Error('the list of withdrawn addresses is damaged: all stored pages removed'),
        );
        await this.reset();
      }
    } catch (error) {
      this.#parts.report('open', error);
    }
  }

  /** The page in memory, without looking at its freshness. */
  find(address: string): HeldPage | undefined {
    return this.#parts.memory?.get(address);
  }

  /** The page in memory or on disk, whichever its freshness; null where there is none that may still be seen. */
  async load(address: string): Promise<HeldPage | null> {
    const held = this.find(address);
    if (held) return this.#mayBeSeen(held) ? held : null;
    const epoch = this.#epoch;
    const page = await this.#parts.disk?.read(address);
    // Printed while the disk was read: that one is at least as new.
    const since = this.find(address);
    if (since) return this.#mayBeSeen(since) ? since : null;
    if (!page || epoch !== this.#epoch || !this.#mayBeSeen(page)) return null;
    const read = heldPage(page, this.#parts.siteUrl, this.standingOf(page) === 'stale');
    this.#parts.memory?.put(read);
    return read;
  }

  /** How a page stands to the changes known so far. */
  standingOf(page: PrintedPage): Standing {
    if (this.#parts.tombstones.covers(page)) return 'gone';
    return this.#parts.changes.isStale(page) ? 'stale' : 'fresh';
  }

  /**
   * Keeps a page that was begun in `epoch`, unless it was withdrawn meanwhile, is over, or a newer one is here already.
   * Returns it as it may be served to whoever asked for it, with the promise of its being on disk.
   */
  put(page: PrintedPage, epoch: number): { held: HeldPage; written: Promise<void> } {
    const held = heldPage(page, this.#parts.siteUrl, this.standingOf(page) !== 'fresh');
    const known = this.#parts.memory?.get(page.address);
    const isOutdone = known !== undefined && known.version > page.version;
    if (epoch !== this.#epoch || isOutdone || !this.#mayBeSeen(page))
      return { held, written: Promise.resolve() };
    this.#parts.memory?.put(held);
    const isWanted = (): boolean => epoch === this.#epoch && this.#mayBeSeen(page);
    return { held, written: this.#parts.disk?.write(page, isWanted) ?? Promise.resolve() };
  }

  /** Forgets an address that turned out not to exist (any more). */
  async forget(address: string): Promise<void> {
    this.#parts.memory?.delete(address);
    await this.#parts.disk?.remove(address);
  }

  /**
   * Applies changes in the order of their versions. What they withdraw can't be served any more from the moment of the
   * call; its tombstone is on disk, and its own file removed, when the promise resolves. The files of other pages that
   * showed it follow: `settled` waits for them.
   */
  async apply(changes: readonly ContentChange[]): Promise<void> {
    const { disk, tombstones } = this.#parts;
    const buried = tombstones.set(changes).catch((error: unknown) => this.#parts.report('write', error));
    this.#parts.changes.record(changes);
    this.#review();
    await buried;
    const gone = new Set(changes.flatMap((change) => change.gone));
    const isCovered = (page: PrintedPage): boolean => tombstones.covers(page);
    await Promise.all([...gone].map((address) => disk?.removeIf(address, isCovered)));
    if (changes.some((change) => change.goneTags.length > 0)) void disk?.removeWhere(isCovered);
  }

  /** Takes `floor` as the version after which changes are about to be applied; older copies become stale. */
  begin(floor: bigint): void {
    this.#parts.changes.begin(floor);
    this.#review();
  }

  /** Throws everything away: the stored pages do not belong to the database that is there now. */
  async reset(): Promise<void> {
    this.#epoch += 1;
    this.#parts.memory?.clear();
    try {
      await this.#parts.tombstones.clear();
      await this.#parts.disk?.clear();
    } catch (error) {
      this.#parts.report('remove', error);
    }
  }

  /** Resolves when all that was to be written is written. */
  async settled(): Promise<void> {
    await this.#parts.disk?.settled();
  }

  #mayBeSeen(page: PrintedPage): boolean {
    return !isOver(page, this.#parts.now()) && !this.#parts.tombstones.covers(page);
  }

  #review(): void {
    const { memory, changes } = this.#parts;
    for (const held of memory?.all() ?? []) {
      if (!this.#mayBeSeen(held)) memory?.delete(held.address);
      else if (!held.stale) held.stale = changes.isStale(held);
    }
  }
}
