import type { Logger } from 'pino';

/** What is counted between two lines of the log. */
export type Counted =
  | 'hits'
  | 'unchanged'
  | 'lastGood'
  | 'absent'
  | 'files'
  | 'media'
  | 'searches'
  | 'passedOn'
  | 'refused'
  | 'failed';

const everyMs = 60_000;
const linesAMinute = 60;

/** Sums up what happens too often to be told one by one, in one line a minute. */
export class Traffic {
  readonly #log: Logger;
  readonly #clientName: (address: string) => string;
  readonly #timer: NodeJS.Timeout;
  #counts: Partial<Record<Counted, number>> = {};
  #refusalLines = 0;

  constructor(log: Logger, clientName: (address: string) => string) {
    this.#log = log;
    this.#clientName = clientName;
    this.#timer = setInterval(() => this.flush(), everyMs);
    this.#timer.unref();
  }

  count(what: Counted): void {
    this.#counts[what] = (this.#counts[what] ?? 0) + 1;
  }

  /** Logs a refused request; from the sixtieth in a minute on they are only counted. */
  refused(status: number, requestId: string, path: string, client: string): void {
    this.count('refused');
    this.#refusalLines += 1;
    if (this.#refusalLines > linesAMinute) return;
    const line = { status, requestId, path: path.slice(0, 200), client: this.#clientName(client) };
    this.#log.info(line, 'request refused');
  }

  /** Writes the line of the time since the last one, unless nothing happened. */
  flush(): void {
    if (Object.keys(this.#counts).length > 0) this.#log.info(this.#counts, 'traffic');
    this.#counts = {};
    this.#refusalLines = 0;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.flush();
  }
}
