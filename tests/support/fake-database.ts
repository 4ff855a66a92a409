import type { ContentChange } from '#lib/server/change-log';
import type { FeedConnection } from '#lib/server/content-feed';

/** A database in memory, which can be silenced, restored to an older state and told to lose its notices. */
export class FakeDatabase {
  changes: ContentChange[] = [];
  stampPrefix = 'first';
  isUp = true;
  connections = 0;
  nowMs = 1_000_000;
  #notify: (() => void) | null = null;

  raise(differences: Partial<ContentChange> = {}, isNoticed = true): bigint {
    const version = BigInt(this.changes.length + 1);
    this.changes.push({ version, tags: [`t${version}`], gone: [], goneTags: [], refill: [], ...differences });
    if (isNoticed) this.#notify?.();
    return version;
  }

  readonly connect = (notify: () => void): Promise<FeedConnection> => {
    this.#requireUp();
    this.connections += 1;
    this.#notify = notify;
    return Promise.resolve(this.connection());
  };

  connection(): FeedConnection {
    return {
      ask: async () => {
        this.#requireUp();
        return { version: this.changes.at(-1)?.version ?? 0n, nowMs: this.nowMs };
      },
      changesAfter: async (version: bigint, most: number) => {
        this.#requireUp();
        return this.changes.filter((change) => change.version > version).slice(0, most);
      },
      stampOf: async (version: bigint) => {
        this.#requireUp();
        return this.changes.some((change) => change.version === version)
          ? `${this.stampPrefix} ${version}`
          : null;
      },
      close: async () => undefined,
    };
  }

  #requireUp(): void {
    if (!this.isUp) throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
  }
}
