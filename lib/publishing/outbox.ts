import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Database, RootDatabase } from '#lib/platform/db/client';
import { type ClaimedEffect, claimOutbox, inTransaction } from '#lib/platform/db/transaction';
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

const longestDelaySeconds = 3_600;

type Outcome = { isDone: true } | { isDone: false; reason: string; attempts: number };

async function runOne(
  database: RootDatabase,
  handlers: Partial<EffectHandlers>,
  row: ClaimedEffect,
): Promise<Outcome> {
  try {
    const handler = handlers[row.effect as Effect['effect']] as
      | ((payload: unknown, database: RootDatabase) => Promise<void>)
      | undefined;
    if (!handler) throw new Error(`No handler for the effect ${row.effect}.`);
    await handler(row.payload, database);
    return { isDone: true };
  } catch (error) {
    const attempts = row.attempts + 1;
    log().error(
      { error, effect: row.effect, outboxId: String(row.id), attempts },
      'an effect failed and will be tried again',
    );
    const reason = error instanceof Error ? error.message : String(error);
    return { isDone: false, reason: reason.slice(0, 500), attempts };
  }
}

async function record(transaction: Database, id: bigint, outcome: Outcome): Promise<void> {
  if (outcome.isDone) {
    await transaction.$executeRaw`update outbox set done_at = now(), payload = payload - 'sealed' where id = ${id}`;
    return;
  }
  const delaySeconds = Math.min(2 ** outcome.attempts, longestDelaySeconds);
  await transaction.$executeRaw`
    update outbox set attempts = ${outcome.attempts}, last_error = ${outcome.reason},
      available_at = now() + make_interval(secs => ${delaySeconds}::int)
    where id = ${id}`;
}

/**
 * Does the effects that are due and have a handler, oldest first, until none is left that another instance does not work on; returns how
 * many it tried. A failed one is tried again later, twice as long each time up to an hour. Each effect is done at least once.
 */
export async function drainOutbox(
  database: RootDatabase,
  handlers: Partial<EffectHandlers>,
): Promise<number> {
  const effects = Object.keys(handlers);
  let tried = 0;
  for (;;) {
    const claimed = await inTransaction(database, async (transaction) => {
      const rows = await claimOutbox(transaction, effects, 1);
      const row = rows[0];
      if (!row) return 0;
      await record(transaction, row.id, await runOne(database, handlers, row));
      return 1;
    });
    if (claimed === 0) return tried;
    tried += claimed;
  }
}
