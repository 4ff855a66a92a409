import type { HeldPage } from './held-page.ts';

const bookkeepingBytes = 4096;

function costOf(page: HeldPage): number {
  return page.gzip.length + page.brotli.length + bookkeepingBytes;
}

/** The pages in memory, within a budget in bytes: what was not asked for since it last came up for removal goes first. */
export class MemoryPages {
  readonly #budget: number;
  readonly #pages = new Map<string, HeldPage>();
  #bytes = 0;

  constructor(budgetBytes: number) {
    this.#budget = budgetBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get count(): number {
    return this.#pages.size;
  }

  get(address: string): HeldPage | undefined {
    const page = this.#pages.get(address);
    if (page) page.used = true;
    return page;
  }

  put(page: HeldPage): void {
    this.delete(page.address);
    if (costOf(page) > this.#budget) return;
    this.#pages.set(page.address, page);
    this.#bytes += costOf(page);
    this.#makeRoom();
  }

  delete(address: string): void {
    const page = this.#pages.get(address);
    if (!page) return;
    this.#pages.delete(address);
    this.#bytes -= costOf(page);
  }

  clear(): void {
    this.#pages.clear();
    this.#bytes = 0;
  }

  all(): HeldPage[] {
    return [...this.#pages.values()];
  }

  #makeRoom(): void {
    for (const [address, page] of this.#pages) {
      if (this.#bytes <= this.#budget) return;
      if (page.used) {
        page.used = false;
        this.#pages.delete(address);
        this.#pages.set(address, page);
      } else this.delete(address);
    }
  }
}
