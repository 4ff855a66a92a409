import 'server-only';
import { newId } from '#lib/core/ids';
import type { Database } from '#lib/platform/db/client';
import type { Actor } from './actor.ts';

const portalAccount = 'portal';

/** The portal's own account, in whose name the seed and the clock act; nobody can sign in as it. Made at its first use. */
export async function portalActor(database: Database): Promise<Actor> {
  const account = await database.account.upsert({
    where: { name: portalAccount },
    create: { id: newId(), name: portalAccount, displayName: 'Umut', role: 'portal' },
    update: {},
    select: { id: true },
  });
  return { accountId: account.id, role: 'portal' };
}
