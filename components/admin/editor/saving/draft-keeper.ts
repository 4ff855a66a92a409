import type { KeptContent } from './kept-content.ts';
import {
  type Answer,
  answered,
  askForRevision,
  type Base,
  beginSaving,
  isConfirmed,
  putOursOnTop,
  restore,
  type SaveState,
  type Sending,
  send,
  type Theirs,
  takeTheirs,
  typed,
  wake,
} from './save-machine.ts';

export interface KeeperParts<Content> {
  content: Content;
  base: Base;
  savedAt: string | null;
  /** Sends one attempt. It never rejects, and settles by itself within seconds, or within a minute where much is sent. */
  transport: (sending: Sending<Content>) => Promise<Answer<Content>>;
  kept: KeptContent<Content>;
}

/**
 * Brings what is typed to the server, and keeps in the browser what is not there yet. The rules are those of the save
 * machine; this runs its timer, its requests and its storage.
 */
export class DraftKeeper<Content> {
  #state: SaveState<Content>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isKept = true;
  readonly #parts: KeeperParts<Content>;
  readonly #listeners = new Set<() => void>();

  constructor(parts: KeeperParts<Content>) {
    this.#parts = parts;
    this.#state = beginSaving(parts.content, parts.base, parts.savedAt);
  }

  readonly state = (): SaveState<Content> => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Whether closing the window now loses words: they are neither on the server nor in the browser. */
  get wouldLose(): boolean {
    return !isConfirmed(this.#state) && !this.#isKept;
  }

  type(content: Content): void {
    this.#become(typed(this.#state, content, Date.now()));
    this.#keep();
  }

  /** Saves a revision. Resolves when the server has it, or when it can't be had for now. */
  save(): Promise<boolean> {
    this.#become(askForRevision(this.#state, Date.now()));
    return this.#settled();
  }

  /** Sends what is not saved without waiting for the pause. Resolves like `save`. */
  flush(): Promise<boolean> {
    this.wake();
    return this.#settled();
  }

  /** Takes words that the browser kept; whoever calls has shown them beside what is there. */
  restore(kept: { content: Content; base: Base }): void {
    this.#become(restore(this.#state, kept, Date.now()));
    this.#keep();
  }

  wake(): void {
    this.#become(wake(this.#state, Date.now()));
  }

  putOursOnTop(): void {
    this.#become(putOursOnTop(this.#state, Date.now()));
    this.#keep();
  }

  takeTheirs(theirs: Theirs<Content>): void {
    this.#become(takeTheirs(theirs));
    this.#keep();
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#listeners.clear();
  }

  /** Stores what the server lacks; removes it where the server lacks nothing. */
  #keep(): void {
    const { current, base } = this.#state;
    if (isConfirmed(this.#state)) this.#parts.kept.forget();
    else this.#isKept = this.#parts.kept.keep(current, base);
  }

  #become(next: SaveState<Content>): void {
    const before = this.#state;
    this.#state = send(next, Date.now());
    const { inFlight, dueAt } = this.#state;
    if (inFlight && inFlight !== before.inFlight) void this.#send(inFlight);
    clearTimeout(this.#timer);
    if (dueAt !== null) this.#timer = setTimeout(() => this.#become(this.#state), dueAt - Date.now());
    if (this.#state === before) return;
    for (const listener of this.#listeners) listener();
  }

  async #send(sending: Sending<Content>): Promise<void> {
    const answer = await this.#parts.transport(sending);
    this.#become(answered(this.#state, answer, Date.now()));
    this.#keep();
  }

  #settled(): Promise<boolean> {
    return new Promise((resolve) => {
      const stop = this.subscribe(() => look());
      const look = (): void => {
        const { inFlight, trouble, isRevisionAsked } = this.#state;
        const isDone = isConfirmed(this.#state) && !isRevisionAsked;
        if (!isDone && (inFlight || !trouble)) return;
        stop();
        resolve(isDone);
      };
      look();
    });
  }
}
