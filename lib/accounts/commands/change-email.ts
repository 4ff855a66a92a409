import 'server-only';
import { failed, invalid, ok, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import { emailProblem, normalisedEmail } from '../account-input.ts';
import { recordAccountEvent } from '../account-records.ts';
import { onAccount } from '../administration.ts';
import { revokeLinks } from '../one-time-links.ts';

/** Changes where somebody's links are mailed. Links that are on their way to the old address stop working. */
export async function changeEmail(
  actor: Actor,
  { accountId, email: typed }: { accountId: string; email: string },
  database: RootDatabase = db(),
): Promise<Result<null>> {
  const email = normalisedEmail(typed);
  const problem = emailProblem(email);
  if (problem) return failed(problem);
  return onAccount(actor, accountId, database, async (transaction, account) => {
    if (account.email === email) return ok(null);
    const where = { email: email ?? '' };
    const holder = await transaction.account.findUnique({ where, select: { id: true } });
    if (holder) return failed(invalid('emailTaken', { field: 'email' }));
    await transaction.account.update({ where: { id: accountId }, data: { email } });
    await revokeLinks(transaction, accountId);
    await recordAccountEvent(transaction, { kind: 'email_changed', accountId, actorId: actor.accountId });
    return ok(null);
  });
}
