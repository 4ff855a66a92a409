import type { Logger } from 'pino';
import type { ContentChange } from './change-log.ts';
import type { DatabaseClock, LocalClock } from './database-clock.ts';

/** What the feed asks of the database. Every call rejects when the database can't answer it soon. */
export interface FeedConnection {
  /** The content version and the database's time in milliseconds since 1970, at one moment. */
  ask(): Promise<{ version: bigint; nowMs: number }>;
  /** The changes after a version, oldest first, at most `most`. */
  changesAfter(version: bigint, most: number): Promise<ContentChange[]>;
  /** When a version was raised, as a text to compare; null where that is not (or no longer) recorded. */
  stampOf(version: bigint): Promise<string | null>;
  close(): Promise<void>;
}

/** Opens a connection; `onNotice` is called whenever there may be something new, or the connection broke. */
export type ConnectFeed = (onNotice: () => void) => Promise<FeedConnection>;

/** Where the changes go. */
export interface FeedSink {
  readonly applied: bigint | null;
  begin(floor: bigint): void;
  apply(changes: readonly ContentChange[]): Promise<void>;
  reset(): Promise<void>;
  /** Prints anew what a change asks for. Never rejects. */
  refill(change: ContentChange): Promise<void>;
}

/** The last version that was applied here, kept over restarts to know the database again. */
export interface FeedMemory {
  load(): Promise<{ version: bigint; stamp: string | null } | null>;
  save(last: { version: bigint; stamp: string | null }): Promise<void>;
}

export interface ContentFeedParts {
  connect: ConnectFeed;
  sink: FeedSink;
  memory: FeedMemory;
  clock: DatabaseClock;
  local: LocalClock;
  log: Logger;
  /** How long a lost notice goes unnoticed, in milliseconds; 500 where absent. */
  pollMs?: number;
  /** How long a command waits for a change to be applied, in milliseconds; 10 000 where absent. */
  catchUpMs?: number;
}

const usualPollMs = 500;
const slowestRetryMs = 1_000;
const answerMs = 3_000;
const usualCatchUpMs = 10_000;
const remembered = 10_000n;
const batch = 500;

interface Waiter {
  upTo: bigint;
  resolve: () => void;
}

/** Follows the content version of the database: at every notice, and by a poll that heals a lost one. */
export class ContentFeed {
  readonly #parts: ContentFeedParts;
  #connection: FeedConnection | null = null;
  #established = false;
  #reachable = false;
  #heardAt: number | null = null;
  #failures = 0;
  #stopped = false;
  #running: Promise<void> | null = null;
  #wake: (() => void) | null = null;
  #isWoken = false;
  #waiters: Waiter[] = [];
  #refills: { version: bigint; done: Promise<void> }[] = [];

  constructor(parts: ContentFeedParts) {
    this.#parts = parts;
  }

  /** Whether the database answered when it was last asked. */
  get reachable(): boolean {
    return this.#reachable;
  }

  /** Milliseconds since the database last answered; null where it never did. */
  get silentMs(): number | null {
    return this.#heardAt === null ? null : Math.round(this.#parts.local.monotonic() - this.#heardAt);
  }

  /** Asks for the first time, whatever comes of it, and keeps asking from then on. */
  async start(): Promise<void> {
    await this.#attempt();
    this.#running = this.#keepAsking();
  }

  /**
   * Resolves when every change up to a version is applied here and what they refill is printed. Rejects when the
   * database can't be asked in time.
   */
  async catchUp(upTo: bigint): Promise<void> {
    if (!this.#isThrough(upTo)) await this.#comeThrough(upTo);
    await Promise.all(this.#refills.filter(({ version }) => version <= upTo).map(({ done }) => done));
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#notice();
    await this.#running;
    await this.#disconnect();
  }

  #isThrough(version: bigint): boolean {
    return this.#established && (this.#parts.sink.applied ?? -1n) >= version;
  }

  #comeThrough(upTo: bigint): Promise<void> {
    const { catchUpMs = usualCatchUpMs } = this.#parts;
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        upTo,
        resolve: () => {
          clearTimeout(timer);
          resolve();
        },
      };
      const timer = setTimeout(() => {
        this.#waiters = this.#waiters.filter((other) => other !== waiter);
        reject(new Error(`content version ${upTo} could not be read from the database in time`));
      }, catchUpMs);
      this.#waiters.push(waiter);
      this.#notice();
    });
  }

  #notice(): void {
    this.#isWoken = true;
    this.#wake?.();
  }

  async #keepAsking(): Promise<void> {
    const { pollMs = usualPollMs } = this.#parts;
    while (!this.#stopped) {
      await this.#pause(this.#failures === 0 ? pollMs : Math.min(100 * 2 ** this.#failures, slowestRetryMs));
      if (!this.#stopped) await this.#attempt();
    }
  }

  async #pause(ms: number): Promise<void> {
    if (!this.#isWoken || this.#failures > 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.#wake = () => {
          if (this.#failures > 0 && !this.#stopped) return;
          clearTimeout(timer);
          resolve();
        };
      });
      this.#wake = null;
    }
    this.#isWoken = false;
  }

  async #attempt(): Promise<void> {
    try {
      await this.#ask();
      if (!this.#reachable)
        this.#parts.log.info({ version: `${this.#parts.sink.applied}` }, 'database answers');
      this.#reachable = true;
      this.#heardAt = this.#parts.local.monotonic();
      this.#failures = 0;
    } catch (error) {
      if (this.#reachable || this.#failures === 0)
        this.#parts.log.error({ error }, 'database does not answer');
      this.#reachable = false;
      this.#failures += 1;
      await this.#disconnect();
    }
  }

  async #disconnect(): Promise<void> {
    const connection = this.#connection;
    this.#connection = null;
    await connection?.close().catch(() => undefined);
  }

  async #ask(): Promise<void> {
    const isNew = this.#connection === null;
    this.#connection ??= await this.#parts.connect(() => this.#notice());
    const connection = this.#connection;
    const askedAt = this.#parts.local.monotonic();
    const { version, nowMs } = await soon(connection.ask());
    this.#parts.clock.learn(nowMs, askedAt);
    if (
      !this.#established ||
      (isNew && !(await this.#isSameHistory(connection))) ||
      this.#wentBack(version)
    ) {
      await this.#establish(connection, version);
    } else if (this.#parts.sink.applied !== version) {
      await this.#follow(connection, version, this.#parts.sink.applied ?? 0n);
    }
    this.#release();
  }

  #wentBack(version: bigint): boolean {
    return version < (this.#parts.sink.applied ?? 0n);
  }

  async #isSameHistory(connection: FeedConnection): Promise<boolean> {
    const last = await this.#parts.memory.load();
    return last === null || (await soon(connection.stampOf(last.version))) === last.stamp;
  }

  /** Meets a database for the first time, or one that was exchanged or restored under our hands. */
  async #establish(connection: FeedConnection, version: bigint): Promise<void> {
    const { sink, memory, log } = this.#parts;
    const last = await memory.load();
    const isKnown = last !== null && last.version <= version && (await this.#isSameHistory(connection));
    if (!isKnown) {
      if (last !== null)
        log.warn({ version: `${version}` }, 'the database has another history: stored pages removed');
      await sink.reset();
    }
    sink.begin(version > remembered ? version - remembered : 0n);
    await this.#follow(connection, version, isKnown ? last.version : version);
    this.#established = true;
  }

  /** Applies what is new up to `version`; what came after `refillAfter` is also printed anew. */
  async #follow(connection: FeedConnection, version: bigint, refillAfter: bigint): Promise<void> {
    const { sink, memory } = this.#parts;
    while ((sink.applied ?? 0n) < version) {
      const changes = await soon(connection.changesAfter(sink.applied ?? 0n, batch));
      if (changes.length === 0) sink.begin(version);
      await this.#applyInOrder(changes);
      for (const change of changes) if (change.version > refillAfter) this.#refill(change);
    }
    await memory.save({ version, stamp: await soon(connection.stampOf(version)) });
  }

  /** Where versions are missing nobody knows what they changed: everything older becomes stale. */
  async #applyInOrder(changes: readonly ContentChange[]): Promise<void> {
    const { sink } = this.#parts;
    let run: ContentChange[] = [];
    for (const change of changes) {
      const expected = (run.at(-1)?.version ?? sink.applied ?? 0n) + 1n;
      if (change.version !== expected) {
        await sink.apply(run);
        run = [];
        sink.begin(change.version - 1n);
      }
      run.push(change);
    }
    await sink.apply(run);
  }

  #refill(change: ContentChange): void {
    if (change.refill.length === 0) return;
    const entry = { version: change.version, done: this.#parts.sink.refill(change) };
    this.#refills.push(entry);
    void entry.done.then(() => {
      this.#refills = this.#refills.filter((other) => other !== entry);
    });
  }

  #release(): void {
    const through = this.#waiters.filter((waiter) => this.#isThrough(waiter.upTo));
    this.#waiters = this.#waiters.filter((waiter) => !through.includes(waiter));
    for (const waiter of through) waiter.resolve();
  }
}

async function soon<Value>(answer: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('Query read timeout')), answerMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
