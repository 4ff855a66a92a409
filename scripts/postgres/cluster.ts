import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { asAccount, makePrivateFolder } from './account.ts';
import { program } from './binaries.ts';
import type { Placement } from './placement.ts';

/** Upper and lower case, sorting and pg_trgm need a locale that knows Cyrillic; not every machine has the first. */
const systemLocales = ['C.UTF-8', 'en_US.UTF-8', 'C'];

export function clusterExists({ cluster }: Placement): boolean {
  return existsSync(path.join(cluster, 'PG_VERSION'));
}

/** Throws where the database was made by another major version than ours, which can't read it. */
export function checkClusterVersion({ cluster, binaries }: Placement): void {
  const version = readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim();
  const ours = binaries.version.split('.')[0];
  if (version === ours) return;
  throw new Error(
    `The database in ${cluster} was made by PostgreSQL ${version}, this portal brings ${ours}: back it up with the portal that made it, and restore that backup here.`,
  );
}

/**
 * Makes the cluster with the database `umut` and its owner of the same name. It appears under its name only when it
 * is complete; what an interrupted attempt left behind is removed.
 */
export async function makeCluster(placement: Placement, password: string, durable: boolean): Promise<void> {
  removeHalfMadeClusters(placement);
  const draft = `${placement.cluster}.draft-${randomBytes(4).toString('hex')}`;
  await initialise(placement, draft, durable);
  await runAlone(placement, draft, [
    `CREATE ROLE umut LOGIN CREATEDB PASSWORD '${password}'`,
    'ALTER ROLE postgres PASSWORD NULL',
    maySeeToCheckpoints,
  ]);
  // What the template allows is allowed in every database made from it.
  await runAlone(placement, draft, [maySwitchLogs, 'CREATE DATABASE umut OWNER umut'], 'template1');
  renameSync(draft, placement.cluster);
}

/** With both the portal can end its write-ahead log, where words that were redacted may stand. */
const maySeeToCheckpoints = 'GRANT pg_checkpoint TO umut';
const maySwitchLogs = 'GRANT EXECUTE ON FUNCTION pg_catalog.pg_switch_wal() TO umut';

/** Gives the owner of a database that an earlier version made the rights that a new one has. The server must not be running. */
export async function grantUpkeep(placement: Placement): Promise<void> {
  await runAlone(placement, placement.cluster, [maySeeToCheckpoints]);
  for (const database of ['template1', 'umut']) {
    await runAlone(placement, placement.cluster, [maySwitchLogs], database);
  }
}

/** Gives the owner of the database a new password. The server must not be running. */
export async function resetPassword(placement: Placement, password: string): Promise<void> {
  await runAlone(placement, placement.cluster, [`ALTER ROLE umut PASSWORD '${password}'`]);
}

function removeHalfMadeClusters({ cluster }: Placement): void {
  const parent = path.dirname(cluster);
  for (const name of readdirSync(parent)) {
    if (name.startsWith('postgres.draft-')) rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}

async function initialise(placement: Placement, folder: string, durable: boolean): Promise<void> {
  const passwordFile = `${folder}.password`;
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (placement.account) chownSync(passwordFile, placement.account.uid, placement.account.gid);
  try {
    let output = '';
    for (const locale of systemLocales) {
      makePrivateFolder(folder, placement.account);
      const run = await runProgram(placement, 'initdb', [
        `--pgdata=${folder}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        `--locale=${locale}`,
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-instructions',
        ...(durable ? [] : ['--no-sync']),
      ]);
      if (run.code === 0) return;
      output = run.output;
      if (!/invalid locale/.test(output)) break;
    }
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`The database could not be made: ${lastLines(output)}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** PostgreSQL's single-user mode needs no password and no port; it reports failed statements on stderr alone. */
async function runAlone(
  placement: Placement,
  folder: string,
  statements: string[],
  database = 'postgres',
): Promise<void> {
  const run = await runProgram(
    placement,
    'postgres',
    ['--single', '-D', folder, database],
    statements.join('\n'),
  );
  if (run.code === 0 && !/\b(ERROR|FATAL|PANIC):/.test(run.output)) return;
  throw new Error(`The database could not be prepared: ${lastLines(run.output)}`);
}

function runProgram(
  placement: Placement,
  name: 'initdb' | 'postgres',
  args: string[],
  input = '',
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program(placement.binaries, name), args, {
      ...asAccount(placement.account),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.stdin.on('error', () => undefined);
    child.stdin.end(input === '' ? '' : `${input}\n`);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

function lastLines(output: string): string {
  return output.trim().split('\n').slice(-3).join(' ').trim();
}
