import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkout, scriptArguments } from '#scripts/portal/child';
import { type RunningPostgres, startPostgres } from '#scripts/postgres/embedded-postgres';
import type { Answer, Obedience, Order, Question, ServerPlace } from './portal-orders.ts';

/*
 * A portal for tests, in a process of its own: PostgreSQL, its content, and the servers on it. It takes orders over the
 * channel to its parent, and ends with all that it started when that channel closes, however the parent ended.
 */

const patience = 60_000;
const folder = mkdtempSync(path.join(tmpdir(), 'umut-portal-'));
// Root's PostgreSQL runs as another user, who must pass through.
chmodSync(folder, 0o711);
const dataDir = path.join(folder, 'data');
const copy = path.join(folder, 'copy');
const secretKey = randomBytes(48).toString('base64');
const logs = path.join(checkout, '.cache', 'tests');
const memoryChannel = pathToFileURL(path.join(checkout, 'tests', 'support', 'memory-channel.ts')).href;
const servers = new Map<number, ChildProcess>();
let postgres: RunningPostgres | null = null;
let databaseUrl = '';

function environment(settings: Record<string, string>): NodeJS.ProcessEnv {
  const shared = {
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    SECRET_KEY: secretKey,
    LOG_LEVEL: 'info',
  } as const;
  return { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...shared, ...settings };
}

function start(script: string, settings: Record<string, string>, args: string[] = []): ChildProcess {
  mkdirSync(logs, { recursive: true });
  const log = createWriteStream(path.join(logs, `portal-${script}.log`), { flags: 'a' });
  const beside = script === 'serve' ? ['--import', memoryChannel] : [];
  const child = spawn(process.execPath, [...beside, ...scriptArguments(`scripts/${script}.ts`), ...args], {
    cwd: checkout,
    env: environment(settings),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  child.once('close', () => log.end());
  return child;
}

function ending(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('close', (code) => resolve(code)));
}

/** Returns what it printed. */
async function runToEnd(script: string, settings: Record<string, string>, args: string[]): Promise<string> {
  const child = start(script, settings, args);
  let printed = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const code = await ending(child);
  if (code !== 0) throw new Error(`${script} failed: .cache/tests/portal-${script}.log says why`);
  return printed;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/api/health/live`)).ok;
  } catch {
    return false;
  }
}

async function serve(settings: Record<string, string>, wish?: number): Promise<ServerPlace> {
  const port = wish ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const folder = path.join(dataDir, `server-${port}`);
  const place = {
    PORT: String(port),
    HOST: '127.0.0.1',
    SITE_URL: url,
    DATA_DIR: folder,
    MEDIA_DIR: path.join(dataDir, 'media'),
  };
  const child = start('serve', { ...place, ...settings });
  servers.set(port, child);
  const deadline = Date.now() + patience;
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error('the server did not start: see .cache/tests/portal-serve.log');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { port, pid: child.pid ?? 0, folder };
}

async function endServer(port: number, signal: NodeJS.Signals): Promise<void> {
  const child = servers.get(port);
  if (!child) return;
  const ended = ending(child);
  child.kill(signal);
  await ended;
  servers.delete(port);
}

/** Bytes that a server holds once its garbage is collected. */
async function weigh(port: number): Promise<number> {
  const child = servers.get(port);
  if (!child) throw new Error(`no server listens on ${port}`);
  const weighed = new Promise<number>((resolve) => {
    const listen = (message: { type?: string; bytes?: number }) => {
      if (message.type !== 'weight') return;
      child.off('message', listen);
      resolve(message.bytes ?? 0);
    };
    child.on('message', listen);
  });
  child.send('weigh');
  return await weighed;
}

async function startDatabase(): Promise<string> {
  postgres = await startPostgres({ dataDir, whenRunning: 'wait', say: () => undefined });
  databaseUrl = postgres.url;
  return databaseUrl;
}

async function stopDatabase(): Promise<void> {
  await postgres?.stop();
  postgres = null;
}

/** A plain copy would lose the files' owner. */
function copyFolder(from: string, to: string): boolean {
  return spawnSync('cp', ['-a', from, to]).status === 0;
}

/** Copies the portal's data while its database stands still. Null where that does not work on this machine. */
async function copyContent(): Promise<string | null> {
  if (!existsSync(path.join(dataDir, 'postgres'))) return null;
  await stopDatabase();
  const copied = copyFolder(dataDir, copy);
  await startDatabase();
  return copied ? copy : null;
}

async function follow(order: Order): Promise<Obedience> {
  switch (order.name) {
    case 'take-content':
      if (!copyFolder(order.from, dataDir)) throw new Error(`the content of ${order.from} can not be copied`);
      return null;
    case 'copy-content':
      return copyContent();
    case 'start-database':
      return startDatabase();
    case 'stop-database':
      await stopDatabase();
      return null;
    case 'run':
      return runToEnd(order.script, order.settings ?? {}, order.args);
    case 'serve':
      return serve(order.settings, order.port);
    case 'weigh-server':
      return weigh(order.port);
    case 'end-server':
      await endServer(order.port, order.signal);
      return null;
  }
}

async function end(): Promise<never> {
  for (const port of [...servers.keys()]) await endServer(port, 'SIGTERM');
  await stopDatabase();
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}

process.on('message', ({ id, order }: Question) => {
  const reply = (answer: Answer) => process.send?.(answer);
  follow(order).then(
    (value) => reply({ id, value }),
    (error: Error) => reply({ id, value: null, failure: error.message }),
  );
});
process.on('disconnect', () => void end());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
