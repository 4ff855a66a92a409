import 'server-only';
import type { Database } from '#lib/platform/db/client';

/** Replaces an account's password; what depends on the old one is the caller's to end. */
export async function storePassword(
  transaction: Database,
  accountId: string,
  passwordHash: string,
): Promise<void> {
  await transaction.$executeRaw`
    update account set password_hash = ${passwordHash}, password_changed_at = now() where id = ${accountId}::uuid`;
}
