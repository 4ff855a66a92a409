import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  BucketAlreadyOwnedByYou,
  CreateBucketCommand,
  DeleteObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { S3Settings } from '#lib/platform/storage/s3-requests';

/*
 * A real S3 server for tests: OpenStack Swift with its S3 face, as Debian packages it (swift-proxy, swift-account,
 * swift-container, swift-object, memcached). It runs as root alone, because Swift gives its rights away at its start.
 */

const programs = [
  'memcached',
  'swift-ring-builder',
  ...['proxy', 'account', 'container', 'object'].map((one) => `swift-${one}-server`),
];

function isThere(program: string): boolean {
  return (process.env['PATH'] ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Whether this machine can run it. */
export function isSwiftInstalled(): boolean {
  return process.getuid?.() === 0 && programs.every(isThere);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

const account = { tenant: 'umut', user: 'portal', key: 'secret-of-the-tests' };

function serverConfig(folder: string, port: number, pipeline: string): string {
  return [
    '[DEFAULT]',
    'bind_ip = 127.0.0.1',
    `bind_port = ${port}`,
    'user = root',
    `swift_dir = ${folder}`,
    `devices = ${folder}/devices`,
    `recon_cache_path = ${folder}/cache`,
    'mount_check = false',
    'workers = 0',
    'log_level = ERROR',
    '[pipeline:main]',
    pipeline,
    '',
  ].join('\n');
}

function proxyConfig(folder: string, port: number, memcachePort: number): string {
  return [
    serverConfig(folder, port, 'pipeline = catch_errors cache s3api tempauth proxy-server'),
    '[app:proxy-server]\nuse = egg:swift#proxy\naccount_autocreate = true',
    '[filter:catch_errors]\nuse = egg:swift#catch_errors',
    `[filter:cache]\nuse = egg:swift#memcache\nmemcache_servers = 127.0.0.1:${memcachePort}`,
    '[filter:s3api]\nuse = egg:swift#s3api',
    `[filter:tempauth]\nuse = egg:swift#tempauth\nuser_${account.tenant}_${account.user} = ${account.key} .admin`,
    '',
  ].join('\n');
}

function buildRing(folder: string, kind: string, port: number): void {
  const run = (...args: string[]): void => {
    execFileSync('swift-ring-builder', [`${kind}.builder`, ...args], { cwd: folder, stdio: 'ignore' });
  };
  run('create', '1', '1', '1');
  run(
    'add',
    '--region',
    '1',
    '--zone',
    '1',
    '--ip',
    '127.0.0.1',
    '--port',
    String(port),
    '--device',
    'd1',
    '--weight',
    '1',
  );
  run('rebalance');
}

async function untilItSucceeds(attempt: () => Promise<unknown>): Promise<void> {
  for (let triesLeft = 120; ; triesLeft -= 1) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (triesLeft === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

/** Makes the bucket and waits until an object goes in and out: the servers of Swift come up one after another. */
async function makeBucket({ endpoint = '', region, bucket, ...credentials }: S3Settings): Promise<void> {
  const client = new S3Client({ endpoint, region, credentials, forcePathStyle: true, maxAttempts: 1 });
  const first = { Bucket: bucket, Key: 'first-object' };
  await untilItSucceeds(async () => {
    await client.send(new CreateBucketCommand({ Bucket: bucket })).catch((error: unknown) => {
      if (!(error instanceof BucketAlreadyOwnedByYou)) throw error;
    });
    await client.send(new PutObjectCommand({ ...first, Body: 'first' }));
  });
  await untilItSucceeds(() => client.send(new HeadObjectCommand(first)));
  await untilItSucceeds(() => client.send(new DeleteObjectCommand(first)));
}

export interface RunningS3 {
  settings: S3Settings;
  stop(): void;
}

/** Starts Swift in a folder of its own, with an empty bucket. */
export async function startSwift(): Promise<RunningS3> {
  const folder = mkdtempSync(path.join(tmpdir(), 'umut-swift-'));
  for (const inner of ['devices/d1', 'cache']) mkdirSync(path.join(folder, inner), { recursive: true });
  const children: ChildProcess[] = [];
  const start = (program: string, ...args: string[]): void => {
    children.push(spawn(program, args, { stdio: 'ignore' }));
  };
  const memcachePort = await freePort();
  start('memcached', '-u', 'nobody', '-l', '127.0.0.1', '-p', String(memcachePort));
  for (const kind of ['account', 'container', 'object']) {
    const port = await freePort();
    buildRing(folder, kind, port);
    const file = path.join(folder, `${kind}.conf`);
    writeFileSync(
      file,
      `${serverConfig(folder, port, `pipeline = ${kind}-server`)}[app:${kind}-server]\nuse = egg:swift#${kind}\n`,
    );
    start(`swift-${kind}-server`, file);
  }
  const port = await freePort();
  writeFileSync(path.join(folder, 'proxy.conf'), proxyConfig(folder, port, memcachePort));
  start('swift-proxy-server', path.join(folder, 'proxy.conf'));
  const settings = {
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    bucket: 'media',
    prefix: 'umut/media',
    accessKeyId: `${account.tenant}:${account.user}`,
    secretAccessKey: account.key,
  };
  const stop = (): void => {
    for (const child of children) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await makeBucket(settings);
  } catch (error) {
    stop();
    throw error;
  }
  return { settings, stop };
}
