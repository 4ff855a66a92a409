import { readdirSync, readFileSync } from 'node:fs';

/** Linux tells times of processes to programs in hundredths of a second, whatever the kernel counts in. */
const ticksPerSecond = 100;

interface ProcessTimes {
  parent: number;
  /** User and system time of the process, in seconds. */
  own: number;
  /** The same of its children that have ended and were collected. */
  ofEndedChildren: number;
}

/** Reads a line of /proc/<pid>/stat. The name in brackets may hold anything, brackets too. */
export function parseStat(line: string): ProcessTimes {
  const fields = line
    .slice(line.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const seconds = (first: number): number =>
    ((fields[first] ?? Number.NaN) + (fields[first + 1] ?? Number.NaN)) / ticksPerSecond;
  return { parent: fields[1] ?? Number.NaN, own: seconds(11), ofEndedChildren: seconds(13) };
}

/** Processor seconds that a process has used, all its threads together; null where this system has no /proc. */
export function processorSeconds(pid: number): number | null {
  return timesOf(pid)?.own ?? null;
}

/** The same of a process with all its children, ended ones included: PostgreSQL is a family of processes. */
export function familySeconds(pid: number): number | null {
  const head = timesOf(pid);
  if (!head) return null;
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => timesOf(Number(name)))
    .filter((times) => times?.parent === pid);
  return children.reduce((total, child) => total + (child?.own ?? 0), head.own + head.ofEndedChildren);
}

function timesOf(pid: number): ProcessTimes | null {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return null;
  }
}

/** Memory of a process in megabytes of a million bytes. */
export interface Memory {
  /** All its pages that are in memory. */
  resident: number;
  /** Those, with each page that it shares counted in part. */
  proportional: number;
}

/** Reads /proc/<pid>/smaps_rollup; null where a line is missing. */
export function parseMemory(text: string): Memory | null {
  const megabytes = (name: string): number | null => {
    const kibibytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(text)?.[1];
    return kibibytes === undefined ? null : (Number(kibibytes) * 1024) / 1e6;
  };
  const [resident, proportional] = [megabytes('Rss'), megabytes('Pss')];
  return resident === null || proportional === null ? null : { resident, proportional };
}

/** Null where this system doesn't tell. */
export function memoryOf(pid: number): Memory | null {
  try {
    return parseMemory(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
  } catch {
    return null;
  }
}
