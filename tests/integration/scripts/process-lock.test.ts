import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { identityOf } from '#scripts/processes/process-identity';
import { type ProcessLock, tryLock, waitForLock } from '#scripts/processes/process-lock';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'umut-test-'));
  file = path.join(folder, 'some.lock');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function take(note: Record<string, unknown> = {}): ProcessLock {
  const attempt = tryLock(file, note);
  if (!attempt.lock) throw new Error(`held by ${attempt.holder.pid}`);
  return attempt.lock;
}

function writeHolder(pid: number, started: string): void {
  writeFileSync(file, JSON.stringify({ pid, started, note: { word: 'left' } }));
}

/** The living holder of a lock; undefined where anybody may take it. */
function holderOf(file: string) {
  const attempt = tryLock(file);
  if (!attempt.lock) return attempt.holder;
  attempt.lock.release();
  return undefined;
}

test('a held lock is refused and tells what its holder wrote last', () => {
  take({ state: 'starting', port: 3000 }).write({ state: 'running' });
  const attempt = tryLock(file);
  expect(attempt).toMatchObject({ lock: null, holder: { pid: process.pid } });
  expect(holderOf(file)?.note).toEqual({ state: 'running', port: 3000 });
});

test('a released lock can be taken again, and a second release does not take it from its new holder', () => {
  const first = take();
  first.release();
  const second = take();
  first.release();
  expect(holderOf(file)?.pid).toBe(process.pid);
  second.release();
  expect(existsSync(file)).toBe(false);
});

test('a waiting process gets the lock when it is released', async () => {
  const held = take();
  const waited: number[] = [];
  const waiting = waitForLock(file, ({ pid }) => waited.push(pid));
  held.release();
  (await waiting).release();
  expect(waited).toEqual([process.pid]);
});

test('the lock of a killed process is inherited with what that process wrote', async () => {
  const child = spawn(process.execPath, ['--eval', 'setInterval(() => undefined, 1000)']);
  await once(child, 'spawn');
  const identity = identityOf(child.pid ?? 0);
  writeHolder(identity?.pid ?? 0, identity?.started ?? '');
  expect(tryLock(file).lock).toBeNull();
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(tryLock(file)).toMatchObject({ lock: {}, left: { pid: identity?.pid, note: { word: 'left' } } });
});

test('a lock whose process id now belongs to another process is free', () => {
  writeHolder(process.pid, 'an earlier start');
  expect(tryLock(file)).toMatchObject({ lock: {}, left: { started: 'an earlier start' } });
});

test('a damaged lock is free', () => {
  writeFileSync(file, '{"pid":');
  expect(tryLock(file)).toMatchObject({ lock: {}, left: null });
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
});
