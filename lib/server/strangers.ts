import { BusyError, type SlotLimits, Slots } from './slots.ts';

export interface StrangerLimits extends SlotLimits {
  /** After so many milliseconds a slot is given on: who sends or reads slowly keeps nobody out. */
  holdMs: number;
  /** How many requests of one client may wait or hold a slot: one alone can't fill the queue for all. */
  perClient: number;
}

const usual: StrangerLimits = { parallel: 4, waiting: 256, patienceMs: 10_000, holdMs: 250, perClient: 64 };

/** The door of the desk for requests without a session: few of them are worked on at a time, so that readers are not slowed. */
export class Strangers {
  readonly #slots: Slots;
  readonly #holdMs: number;
  readonly #perClient: number;
  /** By client, what waits or holds a slot; nobody stays in it whose requests are done. */
  readonly #held = new Map<string, number>();

  constructor(limits: StrangerLimits = usual) {
    this.#slots = new Slots(limits);
    this.#holdMs = limits.holdMs;
    this.#perClient = limits.perClient;
  }

  /** Rejects with BusyError where there is no place, or none for this client, else as the work does. */
  async letIn(client: string, work: () => Promise<void>): Promise<void> {
    const held = this.#held.get(client) ?? 0;
    if (held >= this.#perClient) throw new BusyError('too many of one client wait');
    this.#held.set(client, held + 1);
    let done = Promise.resolve();
    try {
      await this.#slots.run(false, async () => {
        const isOver = Promise.withResolvers<void>();
        const timer = setTimeout(isOver.resolve, this.#holdMs);
        done = work();
        await Promise.race([done, isOver.promise]).finally(() => clearTimeout(timer));
      });
    } finally {
      this.#release(client);
    }
    await done;
  }

  #release(client: string): void {
    const held = (this.#held.get(client) ?? 1) - 1;
    if (held === 0) this.#held.delete(client);
    else this.#held.set(client, held);
  }
}
