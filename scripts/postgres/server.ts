import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, fchmodSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import {
  commandLineOf,
  hasEnded,
  identityOf,
  processExists,
  processesIn,
} from '#scripts/processes/process-identity';
import { asAccount } from './account.ts';
import { program } from './binaries.ts';
import type { Placement } from './placement.ts';

/** A server process of ours, found or started. */
export interface Server {
  pid: number;
  port: number;
}

export interface StartedServer extends Server {
  /** Resolves when the server has ended. */
  ended: Promise<void>;
}

export interface LaunchOptions {
  placement: Placement;
  logFile: string;
  /** Port of the start before, taken again where it is free. */
  preferredPort: number | null;
  /** Settings of PostgreSQL that differ from ours. */
  settings: Record<string, string>;
}

const modestSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '64MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  effective_cache_size: '512MB',
  max_wal_size: '512MB',
  // Old log goes away instead of being written over later: it may hold words that were redacted.
  min_wal_size: '32MB',
  wal_recycle: 'off',
  wal_init_zero: 'off',
  // Details of errors quote rows.
  log_error_verbosity: 'terse',
  io_method: 'sync',
  wal_level: 'minimal',
  max_wal_senders: '0',
  jit: 'off',
  log_checkpoints: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

const largestLog = 5_000_000;
const attempts = 40;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Starts the server of a cluster and resolves when it takes connections, recovery from a crash included. */
export async function launch(options: LaunchOptions): Promise<StartedServer> {
  let port = options.preferredPort;
  let output = '';
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (port === null || !(await isFree(port))) port = await freePort();
    const { child, logStart } = spawnServer(options, port);
    if (child.pid && (await isReady(child, options.placement)))
      return { pid: child.pid, port, ended: endOf(child) };
    output = readFileSync(options.logFile).subarray(logStart).toString();
    if (/could not bind|Address already in use/i.test(output)) port = null;
    else if (/still in use|Is another postmaster/i.test(output)) await pause(250);
    else break;
  }
  const told = output.split('\n').filter((line) => /FATAL|PANIC|ERROR|HINT/.test(line));
  throw new Error(
    `PostgreSQL did not start: ${told.slice(-2).join(' ').trim()} (all of it: ${options.logFile})`,
  );
}

/** The living server of a cluster, whoever started it; null where there is none. */
export function findServer({ cluster }: Pick<Placement, 'cluster'>): Server | null {
  const [firstLine, folder, , port] = postmasterFile(cluster) ?? [];
  const pid = Number(firstLine);
  if (!firstLine || !identityOf(pid)) return null;
  const command = commandLineOf(pid);
  const ours = command === null ? process.platform === 'win32' : command.includes(`postgres -D ${folder} `);
  return ours ? { pid, port: Number(port) } : null;
}

/**
 * Removes the mark of a dead server whose process id now belongs to a stranger: PostgreSQL would take the stranger
 * for a server. The mark of any other dead server stays, it lets PostgreSQL wait for that server's last children.
 */
export async function forgetReusedPid(placement: Placement): Promise<void> {
  const { cluster } = placement;
  const pid = Number(postmasterFile(cluster)?.[0]);
  if (!pid || !processExists(pid) || findServer(placement)) return;
  for (let round = 0; round < attempts && processesIn(cluster).length > 0; round++) await pause(250);
  rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
}

/** Ends a server in order: first politely (fast shutdown), then at once, which the next start recovers from. */
export async function stopServer(pid: number): Promise<void> {
  const identity = identityOf(pid);
  if (!identity) return;
  for (const [signal, patience] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      if (!identityOf(pid)) return;
      throw new Error(`The database server (process ${pid}) belongs to another user: stop it as that user.`);
    }
    if (await hasEnded(identity, patience)) return;
  }
}

function spawnServer({ placement, logFile, settings }: LaunchOptions, port: number) {
  const logStart = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  const log = openSync(logFile, 'a', 0o600);
  fchmodSync(log, 0o600);
  const named = Object.entries({ ...modestSettings, ...settings, port: String(port) });
  const child = spawn(
    program(placement.binaries, 'postgres'),
    ['-D', placement.cluster, ...named.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      ...asAccount(placement.account),
      env: systemEnvironment(),
      detached: process.platform !== 'win32',
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  child.unref();
  return { child, logStart };
}

/** Keeps the log from growing for ever: one older file is kept. */
export function rotateLog(logFile: string): void {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size > largestLog) renameSync(logFile, `${logFile}.1`);
}

/** Neither our settings nor our secrets are the server's business. */
function systemEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  return { NODE_ENV: 'production', PATH, SystemRoot };
}

async function isReady(child: ChildProcess, { cluster }: Placement): Promise<boolean> {
  let running = true;
  void endOf(child).then(() => {
    running = false;
  });
  while (running) {
    const lines = postmasterFile(cluster);
    if (Number(lines?.[0]) === child.pid && lines?.[7]?.trim() === 'ready') return true;
    await pause(20);
  }
  return false;
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
}

/** Lines: process id, folder, start, port, socket folder, address, shared memory, status. */
function postmasterFile(cluster: string): string[] | null {
  try {
    return readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
}

function isFree(port: number): Promise<boolean> {
  return listenBriefly(port).then(
    () => true,
    () => false,
  );
}

function freePort(): Promise<number> {
  return listenBriefly(0);
}

function listenBriefly(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}
