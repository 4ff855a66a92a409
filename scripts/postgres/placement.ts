import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Account, canEnter, makePassableFolder, serverAccount } from './account.ts';
import { type Binaries, runnableBinaries } from './binaries.ts';

/** Where a database lies, which programs run it, and as whom. */
export interface Placement {
  account: Account | null;
  binaries: Binaries;
  /** PostgreSQL's own folder. */
  cluster: string;
  /** Our folder around it. */
  folder: string;
}

const reachableByAll = '/var/lib/umut';

/**
 * Decides where the database of `dataDir` lies. `elsewhere` is the folder outside of it where an earlier start put it.
 * Root may keep the data where the server's user can't come: then database and programs move to a folder of their own.
 */
export function placeFor(dataDir: string, elsewhere: string | null, say: (line: string) => void): Placement {
  makePassableFolder(dataDir);
  const account = serverAccount(path.join(elsewhere ?? dataDir, 'postgres'));
  const reachable = elsewhere === null && canEnter(dataDir, account);
  const folder = elsewhere ?? (reachable ? dataDir : folderElsewhere(dataDir));
  const binaries = runnableBinaries(account, () => folder);
  if (elsewhere === null && !reachable) {
    say(`The user ${account?.name} can't reach ${dataDir}, so the database is kept in ${folder}.`);
  }
  return { account, binaries, cluster: path.join(folder, 'postgres'), folder };
}

/** A folder that holds a database already belongs to data that are gone, and is left alone. */
function folderElsewhere(dataDir: string): string {
  makeReachable(reachableByAll);
  const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  for (let number = 1; ; number++) {
    const folder = path.join(reachableByAll, number === 1 ? key : `${key}-${number}`);
    if (existsSync(path.join(folder, 'postgres'))) continue;
    makeReachable(folder);
    return folder;
  }
}

function makeReachable(folder: string): void {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
}
