import { type SlotLimits, Slots } from './slots.ts';

export interface StrangerLimits extends SlotLimits {
  /** After so many milliseconds a slot is given on: who sends or reads slowly keeps nobody out. */
  holdMs: number;
}

const usual: StrangerLimits = { parallel: 4, waiting: 256, patienceMs: 10_000, holdMs: 250 };

/** The door of the desk for requests without a session: few of them are worked on at a time, so that readers are not slowed. */
export class Strangers {
  readonly #slots: Slots;
  readonly #holdMs: number;

  constructor(limits: StrangerLimits = usual) {
    this.#slots = new Slots(limits);
    this.#holdMs = limits.holdMs;
  }

  /** Rejects with BusyError where there is no place, else as the work does. */
  async letIn(work: () => Promise<void>): Promise<void> {
    let done = Promise.resolve();
    await this.#slots.run(false, async () => {
      const held = Promise.withResolvers<void>();
      const timer = setTimeout(held.resolve, this.#holdMs);
      done = work();
      await Promise.race([done, held.promise]).finally(() => clearTimeout(timer));
    });
    await done;
  }
}
