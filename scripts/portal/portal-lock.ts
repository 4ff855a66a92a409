import path from 'node:path';
import { z } from 'zod';
import { hasEnded, isAlive, type ProcessIdentity } from '#scripts/processes/process-identity';
import { type LockHolder, type ProcessLock, tryLock } from '#scripts/processes/process-lock';
import { onShutdown, whenShutdownBegins } from './shutdown.ts';
import { say } from './steps.ts';

const noteSchema = z.object({
  state: z.enum(['starting', 'running', 'stopping']),
  siteUrl: z.string(),
  server: z.object({ pid: z.number(), started: z.string() }).optional(),
});

/** What the process that runs a portal tells others about it. */
export type PortalNote = z.output<typeof noteSchema>;

export interface PortalLock extends ProcessLock {
  write(note: Partial<PortalNote>): void;
}

export type PortalAttempt = { lock: PortalLock; running: null } | { lock: null; running: string };

/**
 * Makes this process the one that runs the portal of a data folder. Where another one does, `running` is a sentence
 * that says so; one that is just stopping is waited for. A server that outlived its killed parent is ended first.
 */
export async function takePortal(dataDir: string, siteUrl: string): Promise<PortalAttempt> {
  for (let round = 0; ; round++) {
    const attempt = tryLock(path.join(dataDir, 'portal.lock'), { state: 'starting', siteUrl });
    if (attempt.lock) {
      const { lock } = attempt;
      onShutdown(lock.release);
      whenShutdownBegins(() => lock.write({ state: 'stopping' }));
      await endServerOf(attempt.left);
      return { lock, running: null };
    }
    const note = noteSchema.safeParse(attempt.holder.note).data;
    if (note?.state !== 'stopping') return { lock: null, running: sentenceFor(attempt.holder, note) };
    if (round === 0) say(`Waiting for the portal that is just stopping (process ${attempt.holder.pid}).`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function sentenceFor({ pid }: LockHolder, note: PortalNote | undefined): string {
  if (note?.state === 'running') return `The portal is already running: ${note.siteUrl} (process ${pid}).`;
  return `The portal is being started by another command (process ${pid}).`;
}

/** It drains by itself once its parent is gone; one that doesn't is ended. */
async function endServerOf(left: LockHolder | null): Promise<void> {
  const server: ProcessIdentity | undefined = noteSchema.safeParse(left?.note).data?.server;
  if (!server || !isAlive(server)) return;
  say(`Waiting for the server that an interrupted run left behind (process ${server.pid}) to end.`);
  if (await hasEnded(server, 15_000)) return;
  process.kill(server.pid, 'SIGTERM');
  if (await hasEnded(server, 15_000)) return;
  process.kill(server.pid, 'SIGKILL');
  await hasEnded(server, 5_000);
}
