import 'server-only';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { inMedium } from './change/in-medium.ts';
import { takeDown } from './take-down-medium.ts';

export interface CloseRemovalRequestInput {
  requestId: string;
  outcome: 'taken_down' | 'kept';
}

/**
 * Answers a request: the picture is taken down everywhere at once, with all open requests for it, or it is kept. Everybody
 * at the desk may take it down; an editor decides that it stays.
 */
export async function closeRemovalRequest(
  actor: Actor,
  { requestId, outcome }: CloseRemovalRequestInput,
  database: RootDatabase = db(),
): Promise<Result<{ version: bigint | null }>> {
  const where = { id: requestId, closedAt: null };
  const request = await database.removalRequest.findFirst({ where, select: { mediumId: true } });
  if (!request) return failed(refused('requestMissing'));
  const { mediumId } = request;
  const verb = outcome === 'taken_down' ? 'protect' : 'restore';
  return await inMedium(actor, { mediumId, verb }, database, async (transaction, { now }) => {
    const { count } = await transaction.removalRequest.updateMany({
      where: outcome === 'taken_down' ? { mediumId, closedAt: null } : where,
      data: { closedAt: now, closedById: actor.accountId, outcome },
    });
    if (count === 0) return failed(refused('requestMissing'));
    return ok({ version: outcome === 'taken_down' ? await takeDown(transaction, actor, mediumId) : null });
  });
}
