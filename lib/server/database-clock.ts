/** The clocks of this machine, in milliseconds. */
export interface LocalClock {
  /** Never jumps; its zero means nothing. */
  monotonic(): number;
  /** Since 1970, as this machine believes. */
  wall(): number;
}

export const localClock: LocalClock = { monotonic: () => performance.now(), wall: () => Date.now() };

/**
 * The database's time, kept between polls by a clock that never jumps, so that a wrong or jumping clock of this machine
 * changes nothing. Until the database was first asked it follows the machine's clock.
 */
export class DatabaseClock {
  readonly #local: LocalClock;
  #offset: number;

  constructor(local: LocalClock = localClock) {
    this.#local = local;
    this.#offset = local.wall() - local.monotonic();
  }

  /** Milliseconds since 1970 on the database's clock: early by at most the time that the last poll took, never late. */
  now(): number {
    return this.#local.monotonic() + this.#offset;
  }

  /** Takes over what the database said when it was asked at the monotonic moment `askedAt`. */
  learn(databaseMs: number, askedAt: number): void {
    this.#offset = databaseMs - askedAt;
  }
}
