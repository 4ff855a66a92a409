import 'server-only';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { type Passwords, PasswordsBusy } from '#lib/platform/auth/password';
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

/** Hashes a password that was chosen; fails where so many wait that this one was turned away, and nothing was changed. */
export async function hashChosen(passwords: Passwords, password: string): Promise<Result<string>> {
  try {
    return ok(await passwords.hash(password));
  } catch (error) {
    if (error instanceof PasswordsBusy) return failed(refused('passwordsBusy'));
    throw error;
  }
}
