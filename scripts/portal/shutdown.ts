import { say } from './steps.ts';

type Undo = () => Promise<void> | void;

const undoings: Undo[] = [];
const announcements: Undo[] = [];
let stopping: Promise<void> | null = null;
let exitCode = 0;

/** Registers how to take back something that was started; what was started last is taken back first. */
export function onShutdown(undo: Undo): void {
  undoings.push(undo);
}

/** Registers what is done first of all, before anything is taken back. */
export function whenShutdownBegins(announce: Undo): void {
  announcements.push(announce);
}

/** Takes everything back and ends the process. Safe to call again: only the first call counts. */
export function shutDown(code: number): Promise<void> {
  exitCode = Math.max(exitCode, code);
  stopping ??= undoAll();
  return stopping;
}

export function isShuttingDown(): boolean {
  return stopping !== null;
}

/** Shuts down in order on Ctrl-C, on a request to end, and when the process that started us is killed. */
export function shutDownOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void shutDown(0));
  process.on('disconnect', () => void shutDown(0));
}

async function undoAll(): Promise<void> {
  for (const undo of [...announcements, ...undoings.reverse()]) {
    try {
      await undo();
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
      exitCode = 1;
    }
  }
  process.exit(exitCode);
}
