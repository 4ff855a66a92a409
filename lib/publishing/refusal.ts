import 'server-only';
import { failed, type Result, refused } from '#lib/core/result';
import { log } from '#lib/platform/log/log';
import type { Actor, PublishingVerb } from './actor.ts';

/** Says that an actor's role does not allow this, and logs who tried what. */
export function refuseActor(actor: Actor, verb: PublishingVerb, itemId: string | null): Result<never> {
  const { accountId, role } = actor;
  log().warn({ accountId, role, verb, itemId }, 'refused: the role does not allow this');
  return failed(refused('notAllowed'));
}
