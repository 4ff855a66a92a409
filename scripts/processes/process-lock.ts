import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { identityOf, isAlive } from './process-identity.ts';

const holderSchema = z.object({
  pid: z.number(),
  started: z.string(),
  note: z.record(z.string(), z.unknown()),
});

/** The process that holds a lock, and what it wrote about itself. */
export type LockHolder = z.output<typeof holderSchema>;

export interface ProcessLock {
  /** Adds to what others can read about the holder. */
  write(note: Record<string, unknown>): void;
  /** Safe to call twice; happens by itself when the process ends in an orderly way. */
  release(): void;
}

export type LockAttempt = { lock: ProcessLock; left: LockHolder | null } | { lock: null; holder: LockHolder };

/**
 * Takes the lock `file` for this process unless a living process holds it. `left` is the dead holder from whom it was
 * inherited. A reused process id is recognised by its start time.
 */
export function tryLock(file: string, note: Record<string, unknown> = {}): LockAttempt {
  mkdirSync(path.dirname(file), { recursive: true });
  let left: LockHolder | null = null;
  for (;;) {
    if (createExclusively(file, contentFor(note))) return { lock: lockOn(file, note), left };
    const text = readIfThere(file);
    if (text === null) continue;
    const holder = parseHolder(text);
    if (holder && isAlive(holder)) return { lock: null, holder };
    if (removeIfUnchanged(file, text)) left = holder;
  }
}

/** Waits for the lock; `whenWaiting` is called once where it is not free at once. */
export async function waitForLock(
  file: string,
  whenWaiting?: (holder: LockHolder) => void,
): Promise<ProcessLock> {
  for (let round = 0; ; round++) {
    const attempt = tryLock(file);
    if (attempt.lock) return attempt.lock;
    if (round === 0) whenWaiting?.(attempt.holder);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function contentFor(note: Record<string, unknown>): string {
  const self = identityOf(process.pid);
  return `${JSON.stringify({ pid: process.pid, started: self?.started ?? '', note })}\n`;
}

function lockOn(file: string, firstNote: Record<string, unknown>): ProcessLock {
  let note = firstNote;
  let released = false;
  const release = () => {
    if (released) return;
    released = true;
    process.off('exit', release);
    rmSync(file, { force: true });
  };
  process.once('exit', release);
  return {
    write: (more) => {
      note = { ...note, ...more };
      const draft = `${file}.${process.pid}`;
      writeFileSync(draft, contentFor(note));
      renameSync(draft, file);
    },
    release,
  };
}

/** The file appears whole or not at all, so that nobody reads half a holder. */
function createExclusively(file: string, content: string): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    return copyWhereLinksAreUnknown(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

function copyWhereLinksAreUnknown(draft: string, file: string): boolean {
  try {
    copyFileSync(draft, file, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Two processes may find the same dead holder: the second must not remove the lock that the first then took. */
function removeIfUnchanged(file: string, expected: string): boolean {
  const aside = `${file}.${process.pid}.left`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
  const unchanged = readIfThere(aside) === expected;
  if (!unchanged) createExclusively(file, readIfThere(aside) ?? '');
  rmSync(aside, { force: true });
  return unchanged;
}

function parseHolder(text: string): LockHolder | null {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
