/** Too many wait, or one waited too long. */
export class BusyError extends Error {
  override name = 'BusyError';
}

export interface SlotLimits {
  /** How many works run at a time. */
  parallel: number;
  /** How many works of lower rank may wait. */
  waiting: number;
  /** How long a work of lower rank may wait, in milliseconds. */
  patienceMs: number;
}

interface Waiting {
  since: number;
  begin: () => void;
  giveUp: () => void;
}

/**
 * Runs so many works at a time and no more. Works of first rank go before all others and always find a place to wait:
 * there are only so many of them.
 */
export class Slots {
  readonly #limits: SlotLimits;
  #running = 0;
  readonly #first: Waiting[] = [];
  readonly #others: Waiting[] = [];

  constructor(limits: SlotLimits) {
    this.#limits = limits;
  }

  /** Rejects with BusyError where there is no place, else as the work does. */
  async run<Value>(isFirstRank: boolean, work: () => Promise<Value>): Promise<Value> {
    if (this.#running >= this.#limits.parallel) await this.#turn(isFirstRank);
    else this.#running += 1;
    try {
      return await work();
    } finally {
      this.#passOn();
    }
  }

  #turn(isFirstRank: boolean): Promise<void> {
    const queue = isFirstRank ? this.#first : this.#others;
    if (!isFirstRank && queue.length >= this.#limits.waiting)
      return Promise.reject(new BusyError('too many wait'));
    return new Promise((resolve, reject) => {
      queue.push({
        since: performance.now(),
        begin: resolve,
        giveUp: () => reject(new BusyError('waited too long')),
      });
    });
  }

  /** Gives the slot to whoever is next; the number of running works stays the same. */
  #passOn(): void {
    const first = this.#first.shift();
    if (first) {
      first.begin();
      return;
    }
    for (let next = this.#others.shift(); next; next = this.#others.shift()) {
      if (performance.now() - next.since <= this.#limits.patienceMs) {
        next.begin();
        return;
      }
      next.giveUp();
    }
    this.#running -= 1;
  }
}
