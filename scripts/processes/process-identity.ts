import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** One process for good: its id may be given to another one later, its start time with it never. */
export interface ProcessIdentity {
  pid: number;
  /** Opaque; equal for the same process only. Empty on systems that don't tell, where the id alone must do. */
  started: string;
}

/** Null where there is no such process, or only the remains of one that nobody has collected. */
export function identityOf(pid: number): ProcessIdentity | null {
  if (process.platform === 'linux') return linuxIdentity(pid);
  if (!processExists(pid)) return null;
  if (process.platform === 'win32') return { pid, started: '' };
  const started = askPs(pid, 'lstart=');
  return started === null ? null : { pid, started };
}

export function isAlive(identity: ProcessIdentity): boolean {
  return identityOf(identity.pid)?.started === identity.started;
}

/** True for processes of other users too. */
export function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The command with its arguments, separated by spaces; null where the system doesn't tell. */
export function commandLineOf(pid: number): string | null {
  if (process.platform === 'linux') return readText(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') ?? null;
  return process.platform === 'win32' ? null : askPs(pid, 'command=');
}

/** Ids of the processes that work in a folder, as far as this system tells (Linux only). */
export function processesIn(folder: string): number[] {
  if (process.platform !== 'linux') return [];
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return ids.map(Number).filter((pid) => workingFolderOf(pid) === folder);
}

/** Resolves to true when the process has ended, or to false after `patience` milliseconds. */
export async function hasEnded(identity: ProcessIdentity, patience: number): Promise<boolean> {
  const end = performance.now() + patience;
  while (isAlive(identity)) {
    if (performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}

function linuxIdentity(pid: number): ProcessIdentity | null {
  const stat = readText(`/proc/${pid}/stat`);
  if (stat === null) return null;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const state = fields[0];
  if (state === 'Z' || state === 'X') return null;
  const boot = readText('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
  return { pid, started: `${boot}/${fields[19]}` };
}

function workingFolderOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

function askPs(pid: number, column: string): string | null {
  const answer = spawnSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' });
  return answer.status === 0 ? answer.stdout.trim() : null;
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
