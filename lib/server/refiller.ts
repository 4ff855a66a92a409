import type { ContentChange } from './change-log.ts';
import type { PageStore } from './page-store.ts';
import type { Printer } from './printer.ts';

const parallel = 2;

/** Prints anew what changes ask for, in their order, two pages at a time. */
export class Refiller {
  readonly #store: PageStore;
  readonly #printer: Printer;
  readonly #queue: { address: string; version: bigint; done: () => void }[] = [];
  #running = 0;
  #isStopped = false;

  constructor(store: PageStore, printer: Printer) {
    this.#store = store;
    this.#printer = printer;
  }

  /** Resolves when every address of the change was tried. A page that fails stays as stale as it is. Never rejects. */
  async refill({ version, refill }: ContentChange): Promise<void> {
    const all = refill.map(
      (address) => new Promise<void>((done) => this.#queue.push({ address, version, done })),
    );
    while (this.#running < parallel && this.#queue.length > 0) void this.#work();
    await Promise.all(all);
  }

  /** Lets go of what still waits. */
  stop(): void {
    this.#isStopped = true;
  }

  async #work(): Promise<void> {
    this.#running += 1;
    for (let next = this.#queue.shift(); next; next = this.#queue.shift()) {
      if (!this.#isStopped) await this.#print(next.address, next.version);
      next.done();
    }
    this.#running -= 1;
  }

  async #print(address: string, version: bigint): Promise<void> {
    const held = await this.#store.load(address);
    if (held && !held.stale && held.version >= version) return;
    const outcome = await this.#printer.print(address, true);
    if (outcome.kind === 'page') await outcome.written;
    if (outcome.kind === 'absent' && held) await this.#store.forget(address);
  }
}
