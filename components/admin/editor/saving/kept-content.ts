import { z } from 'zod';
import { type Base, isOlderThanRedaction } from './save-machine.ts';

/** What a browser keeps for somebody until the server has it. */
export interface Kept<Content> {
  content: Content;
  base: Base;
  /** ISO 8601, UTC, by the browser's clock. */
  keptAt: string;
}

/** The part of `localStorage` that is needed. */
export type BrowserStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const baseSchema = z.strictObject({
  revisionId: z.string().nullable(),
  draftVersion: z.number(),
  redactions: z.number(),
});

/** The browser's storage; null where it is forbidden. */
export function browserStorage(): BrowserStorage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

interface KeptContentParts<Content> {
  storage: BrowserStorage | null;
  /** Whose and which text: the account, the text. Nobody else finds it. */
  scope: readonly string[];
  /** This window, so that two windows of one text keep theirs apart. */
  tab: string;
  schema: z.ZodType<Content>;
}

/** Unsaved words in the storage of the browser, one entry for each window. */
export class KeptContent<Content> {
  readonly #storage: BrowserStorage | null;
  readonly #prefix: string;
  readonly #tab: string;
  readonly #schema: z.ZodType<Kept<Content>>;

  constructor({ storage, scope, tab, schema }: KeptContentParts<Content>) {
    this.#storage = storage;
    this.#prefix = `umut/${scope.join('/')}/`;
    this.#tab = tab;
    this.#schema = z.strictObject({ content: schema, base: baseSchema, keptAt: z.string() });
  }

  /** Whether it could be kept. */
  keep(content: Content, base: Base): boolean {
    if (!this.#storage) return false;
    const kept: Kept<Content> = { content, base, keptAt: new Date().toISOString() };
    try {
      this.#storage.setItem(this.#prefix + this.#tab, JSON.stringify(kept));
      return true;
    } catch {
      return false;
    }
  }

  forget(tab: string = this.#tab): void {
    this.#storage?.removeItem(this.#prefix + tab);
  }

  /** What other windows kept, the newest first. What can't be read stays where it is. */
  left(): { tab: string; kept: Kept<Content> }[] {
    const found = this.#tabs().flatMap((tab) => {
      const kept = this.#read(tab);
      return kept ? [{ tab, kept }] : [];
    });
    return found.sort((one, other) => (one.kept.keptAt < other.kept.keptAt ? 1 : -1));
  }

  /**
   * Removes what windows that are closed kept before words were taken out of the text for good: nobody knows whether it
   * holds them. Returns what it removed.
   */
  forgetOlder(now: Base, open: ReadonlySet<string>): Kept<Content>[] {
    const older = this.left().filter(
      ({ tab, kept }) => !open.has(tab) && isOlderThanRedaction(kept.base, now),
    );
    for (const { tab } of older) this.forget(tab);
    return older.map(({ kept }) => kept);
  }

  #tabs(): string[] {
    const storage = this.#storage;
    const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '');
    return keys
      .filter((key) => key.startsWith(this.#prefix))
      .map((key) => key.slice(this.#prefix.length))
      .filter((tab) => tab !== this.#tab);
  }

  #read(tab: string): Kept<Content> | null {
    try {
      const text = this.#storage?.getItem(this.#prefix + tab) ?? 'null';
      return this.#schema.parse(JSON.parse(text));
    } catch {
      return null;
    }
  }
}
