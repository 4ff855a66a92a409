import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Database, RootDatabase } from '#lib/platform/db/client';
import { type ClaimedEffect, claimEffect } from '#lib/platform/db/transaction';
import { log } from '#lib/platform/log/log';

/** What may follow a committed change. Each may run twice without harm: a crash between doing and marking repeats it. */
export type Effect =
  | { effect: 'draw-share-card'; payload: { publicationId: string } }
  | { effect: 'refresh-media-grants'; payload: { mediumIds: string[]; publicationIds: string[] } }
  /** Closes what begins with these base names for good, and removes these files. */
  | { effect: 'remove-media-files'; payload: { baseNames: string[]; fileNames: string[] } }
  /** Its secret waits sealed, and is removed when it is done. */
  | { effect: 'mail-one-time-link'; payload: { linkId: string; sealed?: string; locale: Language } };

export type EffectHandlers = {
  [Name in Effect['effect']]: (
    payload: Extract<Effect, { effect: Name }>['payload'],
    database: RootDatabase,
  ) => Promise<void>;
};

/** Writes effects in the caller's transaction: they happen if and only if it commits. */
export async function enqueueEffects(transaction: Database, effects: Effect[]): Promise<void> {
  if (effects.length === 0) return;
  await transaction.outbox.createMany({ data: effects });
}

interface Terms {
  /** Longer than it takes; doing it twice because it took longer does no harm. */
  leaseSeconds: number;
  /** The longest wait for another try. */
  longestDelaySeconds: number;
}

const files: Terms = { leaseSeconds: 10, longestDelaySeconds: 8 };
const cards: Terms = { leaseSeconds: 15, longestDelaySeconds: 3_600 };
const letters: Terms = { leaseSeconds: 60, longestDelaySeconds: 3_600 };

/** Who may read a file never waits long, neither after a failure nor after a crash. */
const terms: Record<Effect['effect'], Terms> = {
  'refresh-media-grants': files,
  'remove-media-files': files,
  'draw-share-card': cards,
  'mail-one-time-link': letters,
};

/** Does a claimed effect; the reason of its failure, null where it is done. */
async function runOne(
  database: RootDatabase,
  handlers: Partial<EffectHandlers>,
  { id, effect, payload, attempts }: ClaimedEffect,
): Promise<string | null> {
  try {
    const handler = handlers[effect as Effect['effect']] as
      | ((payload: unknown, database: RootDatabase) => Promise<void>)
      | undefined;
    if (!handler) throw new Error(`No handler for the effect ${effect}.`);
    await handler(payload, database);
    return null;
  } catch (error) {
    log().error(
      { error, effect, outboxId: String(id), attempts },
      'an effect failed and will be tried again',
    );
    const reason = error instanceof Error ? error.message : String(error);
    return reason.slice(0, 500);
  }
}

/** What another instance has done meanwhile, after a lease that was too short, stays done. */
async function record(database: Database, row: ClaimedEffect, reason: string | null): Promise<void> {
  if (reason === null) {
    await database.$executeRaw`
      update outbox set done_at = now(), payload = payload - 'sealed' where id = ${row.id} and done_at is null`;
    return;
  }
  const delaySeconds = Math.min(2 ** row.attempts, terms[row.effect as Effect['effect']].longestDelaySeconds);
  await database.$executeRaw`
    update outbox set last_error = ${reason}, available_at = now() + make_interval(secs => ${delaySeconds}::int)
    where id = ${row.id} and done_at is null`;
}

/**
 * Does the effects that are due and have a handler, one by one, oldest first, until none is left that another instance does not work on.
 * No connection is held while a handler works. A failed one is tried again later, twice as long each time up to its longest delay; one
 * that a crash left, when its lease is over. Each effect is done at least once.
 */
export async function drainOutbox(database: RootDatabase, handlers: Partial<EffectHandlers>): Promise<void> {
  const effects = Object.keys(handlers) as Effect['effect'][];
  const leaseSeconds = Math.max(...effects.map((effect) => terms[effect].leaseSeconds));
  for (;;) {
    const row = await claimEffect(database, effects, leaseSeconds);
    if (!row) return;
    await record(database, row, await runOne(database, handlers, row));
  }
}
