import 'server-only';
import { newId } from '#lib/core/ids';
import type { Database } from '#lib/platform/db/client';
import type { Actor } from './actor.ts';

const portalAccount = 'portal';

/** The portal's own account, in whose name the seed and the clock act; nobody can sign in as it. Made at its first use. */
export async function portalActor(database: Database): Promise<Actor> {
  const find = () => database.account.findUnique({ where: { name: portalAccount }, select: { id: true } });
  const account = (await find()) ?? (await make(database).then(find));
  if (!account) throw new Error('the account of the portal could not be made');
  return { accountId: account.id, role: 'portal' };
}

/** Where several make it at once, the first one does. */
async function make(database: Database): Promise<void> {
  const data = { id: newId(), name: portalAccount, displayName: 'Umut', role: 'portal' } as const;
  await database.account.createMany({ data, skipDuplicates: true });
}
