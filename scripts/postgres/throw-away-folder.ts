import { randomBytes } from 'node:crypto';
import { chmodSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { identityOf, isAlive } from '#scripts/processes/process-identity';
import { canEnter, serverAccount } from './account.ts';
import { runnableBinaries } from './binaries.ts';
import type { Placement } from './placement.ts';
import { findServer, stopServer } from './server.ts';

const prefix = 'umut-postgres-';
const ownerSchema = z.object({ pid: z.number(), started: z.string() });

export interface ThrowAwayFolder {
  placement: Placement;
  password: string;
  remove(): void;
}

/** Makes a folder for one throw-away server, where every user of the machine can come. */
export function makeThrowAwayFolder(): ThrowAwayFolder {
  const account = serverAccount('');
  const parent = places().find((place) => canEnter(place, account));
  if (!parent)
    throw new Error(`The user ${account?.name} can enter none of ${places().join(', ')}: set TMPDIR.`);
  const folder = mkdtempSync(path.join(parent, prefix));
  chmodSync(folder, account ? 0o711 : 0o700);
  writeFileSync(path.join(folder, 'owner.json'), JSON.stringify(identityOf(process.pid)));
  const binaries = runnableBinaries(account, () => folder);
  return {
    placement: { account, binaries, cluster: path.join(folder, 'postgres'), folder },
    password: randomBytes(24).toString('base64url'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Removes what killed test runs left behind, their servers included. */
export async function removeAbandonedFolders(): Promise<void> {
  for (const folder of places().flatMap(ownFoldersIn)) {
    if (!isAbandoned(folder)) continue;
    const server = findServer({ cluster: path.join(folder, 'postgres') });
    if (server) await stopServer(server.pid);
    rmSync(folder, { recursive: true, force: true });
  }
}

function places(): string[] {
  return [...new Set([tmpdir(), ...(process.platform === 'win32' ? [] : ['/tmp', '/var/tmp'])])];
}

function ownFoldersIn(place: string): string[] {
  const folders = readdirSync(place).filter((name) => name.startsWith(prefix));
  return folders.map((name) => path.join(place, name)).filter(isOwn);
}

function isOwn(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() === true && (!process.getuid || found.uid === process.getuid());
}

function isAbandoned(folder: string): boolean {
  try {
    return !isAlive(ownerSchema.parse(JSON.parse(readFileSync(path.join(folder, 'owner.json'), 'utf8'))));
  } catch {
    return false;
  }
}
