import 'server-only';
import { createHmac } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '../db/client.ts';
import { derivedKey } from '../derived-key.ts';

/** So many attempts in so many seconds, counted from the first of them. */
export interface Allowance {
  name: string;
  attempts: number;
  seconds: number;
}

/** Counts attempts in the database, so that all instances count together. */
export interface RateLimits {
  /** Takes one attempt of `subject`; returns for how many milliseconds it must wait, 0 where the attempt may go on. */
  take(allowance: Allowance, subject: string): Promise<number>;
  /** Gives one attempt back, which turned out to be none. */
  giveBack(allowance: Allowance, subject: string): Promise<void>;
  /** Forgets all attempts of `subject`. */
  forget(allowance: Allowance, subject: string): Promise<void>;
}

interface Query {
  text: string;
  values: unknown[];
}

/** The database as the limiter expects it: something that runs a text with values and returns rows. */
function storeOn(database: Database) {
  return {
    async query({ text, values }: Query) {
      const rows = await database.$queryRawUnsafe<{ points: number; expire: bigint }[]>(text, ...values);
      return {
        rowCount: rows.length,
        rows: rows.map(({ points, expire }) => ({ points, expire: Number(expire) })),
      };
    },
  };
}

function limiterFor(database: Database, { name, attempts, seconds }: Allowance): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: storeOn(database),
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points: attempts,
    duration: seconds,
  });
}

/** What is counted is not kept: names that were typed may be passwords in the wrong field. */
function keyOf(subject: string): string {
  return createHmac('sha256', derivedKey('rate limit')).update(subject).digest('base64url');
}

export function rateLimits(database: Database): RateLimits {
  return {
    async take(allowance, subject) {
      try {
        await limiterFor(database, allowance).consume(keyOf(subject));
        return 0;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return Math.max(refusal.msBeforeNext, 1_000);
        throw refusal;
      }
    },
    async giveBack(allowance, subject) {
      await limiterFor(database, allowance).reward(keyOf(subject));
    },
    async forget(allowance, subject) {
      await limiterFor(database, allowance).delete(keyOf(subject));
    },
  };
}
