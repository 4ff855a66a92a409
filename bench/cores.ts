import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Which core each side has for itself; null where they are not kept apart. */
export interface Cores {
  /** The server under load. */
  server: number | null;
  /** Whoever asks it, and the database. */
  others: number | null;
  /** The same in words. */
  told: string;
}

const apart = (reason: string): Cores => ({
  server: null,
  others: null,
  told: `server and load share all cores (${reason}): ratios are rougher`,
});

/** The numbers in a list like `0-2,5`. */
export function coresInList(list: string): number[] {
  return list.split(',').flatMap((part) => {
    const [first = Number.NaN, last = first] = part.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** Gives the server the first core that we may use and everybody else the last one. */
export function planCores(): Cores {
  if (process.platform !== 'linux') return apart('this system has no taskset');
  if (spawnSync('taskset', ['--version']).status !== 0) return apart('taskset is not installed');
  const list = /^Cpus_allowed_list:\s+(\S+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '';
  const cores = coresInList(list);
  const [server, others] = [cores[0], cores.at(-1)];
  if (server === undefined || others === undefined || server === others)
    return apart('there is only one core');
  return {
    server,
    others,
    told: `server on core ${server}; load and database on core ${others}`,
  };
}

/** The command line that runs a program on a core, or anywhere for null. The process id stays that of the program. */
export function onCore(core: number | null, command: string, args: string[]): [string, string[]] {
  return core === null ? [command, args] : ['taskset', ['-c', String(core), command, ...args]];
}
