import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openConnection, withConnection } from '#lib/platform/db/connection';
import { type RunningPostgres, startPostgres } from '#scripts/postgres/embedded-postgres';
import { identityOf } from '#scripts/processes/process-identity';

let folder: string;
let dataDir: string;
let running: RunningPostgres[];
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'umut-test-'));
  chmodSync(folder, 0o755);
  dataDir = path.join(folder, 'data');
  running = [];
  said = [];
});

afterEach(async () => {
  for (const server of running) await server.stop();
  const { elsewhere } = record();
  if (elsewhere) rmSync(elsewhere, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

function record(): { elsewhere: string | null } {
  return JSON.parse(readFileSync(path.join(dataDir, 'postgres.json'), 'utf8'));
}

function clusterFolder(): string {
  return path.join(record().elsewhere ?? dataDir, 'postgres');
}

async function start(): Promise<RunningPostgres> {
  const server = await startPostgres({ dataDir, say: (line) => said.push(line) });
  running.push(server);
  return server;
}

function remember(server: RunningPostgres, word: string): Promise<unknown> {
  return withConnection(server.url, async (client) => {
    await client.query('create table if not exists kept (word text)');
    await client.query('insert into kept values ($1)', [word]);
  });
}

function remembered(server: RunningPostgres): Promise<string[]> {
  return withConnection(server.url, async (client) => {
    const { rows } = await client.query<{ word: string }>('select word from kept order by word');
    return rows.map(({ word }) => word);
  });
}

/** Starts the server in a process of its own, and resolves when that process has it. */
async function startElsewhere() {
  const code = `
    import { startPostgres } from '#scripts/postgres/embedded-postgres';
    const server = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, say: () => undefined });
    console.log(server.pid);
    setInterval(() => undefined, 1000);`;
  const hooks = path.resolve('scripts', 'node-hooks.ts');
  const child = spawn(
    process.execPath,
    ['--import', hooks, '--input-type=module-typescript', '--eval', code],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const [output] = await once(child.stdout, 'data');
  return { child, serverPid: Number(String(output)) };
}

describe('a started server', () => {
  test('keeps its data, its password and its port from one start to the next', async () => {
    const first = await start();
    await remember(first, 'кыр');
    await first.stop();
    expect(identityOf(first.pid)).toBeNull();
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await remembered(second)).toEqual(['кыр']);
    expect(said).toEqual([]);
  });

  test('lets in nobody without the password, which only its owner can read', async () => {
    const { port } = await start();
    await expect(openConnection(`postgresql://umut:wrong@127.0.0.1:${port}/umut`)).rejects.toThrow(
      'password',
    );
    await expect(openConnection(`postgresql://postgres@127.0.0.1:${port}/umut`)).rejects.toThrow();
    expect(statSync(path.join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  test('knows Cyrillic words and the collations of our languages', async () => {
    const { url } = await start();
    await withConnection(url, async (client) => {
      await client.query('create extension pg_trgm');
      const { rows } = await client.query<Record<string, unknown>>(
        `select lower('ӨҢҮР') as lower, word_similarity('балдар', 'балдардын') > 0.8 as similar,
                'ө' > 'о' collate "ky-x-icu" as sorted, current_setting('server_encoding') as encoding`,
      );
      expect(rows[0]).toEqual({ lower: 'өңүр', similar: true, sorted: true, encoding: 'UTF8' });
    });
  });

  test('gives its owner no rights over the machine', async () => {
    const { url } = await start();
    await withConnection(url, async (client) => {
      await expect(client.query("copy (select 1) to program 'true'")).rejects.toThrow('permission denied');
    });
  });
});

describe('a start after a kill', () => {
  test('of the server recovers what was committed', async () => {
    const first = await start();
    await remember(first, 'committed');
    process.kill(first.pid, 'SIGKILL');
    await first.ended;
    expect(await remembered(await start())).toEqual(['committed']);
  });

  test('of the process that started it stops the orphan and starts anew', async () => {
    const { child, serverPid } = await startElsewhere();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(identityOf(serverPid)).not.toBeNull();
    const server = await start();
    expect(identityOf(serverPid)).toBeNull();
    expect(server.pid).not.toBe(serverPid);
    expect(said).toEqual([expect.stringContaining('interrupted run')]);
  });

  test('is not misled when the id of the dead server belongs to a stranger', async () => {
    const first = await start();
    await remember(first, 'committed');
    process.kill(first.pid, 'SIGKILL');
    await first.ended;
    const mark = path.join(clusterFolder(), 'postmaster.pid');
    writeFileSync(mark, readFileSync(mark, 'utf8').replace(/^\d+/, String(process.pid)));
    expect(await remembered(await start())).toEqual(['committed']);
  });

  test('during the making of the database begins it anew', async () => {
    const half = path.join(dataDir, 'postgres.draft-1234', 'base');
    mkdirSync(half, { recursive: true });
    chmodSync(dataDir, 0o711);
    await remember(await start(), 'whole');
    expect(statSync(half, { throwIfNoEntry: false })).toBeUndefined();
  });
});

describe('a data folder', () => {
  test('whose server runs already is joined, and left running by those who joined', async () => {
    const first = await start();
    await remember(first, 'shared');
    const second = await start();
    await second.stop();
    expect(second.pid).toBe(first.pid);
    expect(await remembered(first)).toEqual(['shared']);
  });

  test('that lost its secrets gets new ones and keeps its data', async () => {
    const first = await start();
    await remember(first, 'kept');
    await first.stop();
    rmSync(path.join(dataDir, 'secrets.json'));
    const second = await start();
    expect(second.url).not.toBe(first.url);
    expect(await remembered(second)).toEqual(['kept']);
  });

  test('that only its owner can enter works for root too, and keeps its data', async () => {
    chmodSync(folder, 0o700);
    const first = await start();
    await remember(first, 'hidden');
    await first.stop();
    expect(record().elsewhere === null).toBe(process.getuid?.() !== 0);
    expect(await remembered(await start())).toEqual(['hidden']);
  });
});
