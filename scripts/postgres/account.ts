import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readFileSync, statSync } from 'node:fs';

/** The user of the machine that the server runs as. Null everywhere means: as ourselves. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

const namesToTry = ['postgres', 'nobody'];

/**
 * PostgreSQL refuses to run as root. Then it runs as the owner of the database that is already there, else as the
 * first of `postgres` and `nobody` that the machine has. Throws where it has neither.
 */
export function serverAccount(cluster: string): Account | null {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { name: `user ${owner.uid}`, uid: owner.uid, gid: owner.gid };
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of namesToTry) {
    const [, , uid, gid] = users.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid && gid) return { name, uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    'PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody: start the portal as another user, or set DATABASE_URL.',
  );
}

/** Options for child processes that makes them run as the account, from a folder that every user can enter. */
export function asAccount(account: Account | null): { uid?: number; gid?: number; cwd: string } {
  const cwd = process.platform === 'win32' ? process.cwd() : '/';
  return account ? { uid: account.uid, gid: account.gid, cwd } : { cwd };
}

export function canEnter(folder: string, account: Account | null): boolean {
  if (!account) return true;
  return (
    spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...asAccount(account), stdio: 'ignore' }).status === 0
  );
}

/** Makes a folder for the account alone. */
export function makePrivateFolder(folder: string, account: Account | null): void {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  if (account) chownSync(folder, account.uid, account.gid);
}

/** Makes a folder that other accounts can pass through but not list, whatever the umask; leaves an existing one alone. */
export function makePassableFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })) return;
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
}
