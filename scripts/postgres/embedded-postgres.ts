import path from 'node:path';
import pg from 'pg';
import { withConnection } from '#lib/platform/db/connection';
import { secretsOf } from '#lib/platform/secrets';
import { identityOf, isAlive } from '#scripts/processes/process-identity';
import { waitForLock } from '#scripts/processes/process-lock';
import { makePassableFolder } from './account.ts';
import { checkClusterVersion, clusterExists, grantUpkeep, makeCluster, resetPassword } from './cluster.ts';
import { type Placement, placeFor } from './placement.ts';
import { type PostgresRecord, readRecord, writeRecord } from './postgres-record.ts';
import {
  findServer,
  forgetReusedPid,
  launch,
  rotateLog,
  type Server,
  type StartedServer,
  stopServer,
} from './server.ts';
import { makeThrowAwayFolder, removeAbandonedFolders } from './throw-away-folder.ts';

/** A PostgreSQL server that this process started or joined. */
export interface RunningPostgres {
  /** Address of the database `umut`, with the password of its owner, who may create databases but is no superuser. */
  url: string;
  port: number;
  /** Process id of the server itself. */
  pid: number;
  /** Resolves when the server has ended, however that came about. Never resolves for a joined server. */
  ended: Promise<void>;
  /** Stops the server and resolves when it has ended. Does nothing to a server that was joined. Safe to call twice. */
  stop(): Promise<void>;
}

export interface StartPostgresOptions {
  /** Folder that keeps the database, its password, its port and its log; made where it is missing. */
  dataDir: string;
  /**
   * What to do where another living process of ours already runs this folder's server: `join` (default) uses it as
   * long as it lives, `wait` waits until that process has stopped it and starts it anew.
   */
  whenRunning?: 'join' | 'wait';
  /** Receives a line for people where something is unusual (data kept elsewhere, a server recovered). */
  say?: (line: string) => void;
}

export interface ThrowAwayOptions {
  /** Default time zone of every database on the server; UTC where absent. */
  timeZone?: string;
}

/** Starts the embedded server on a free loopback port, and recovers what a killed process left behind. */
export async function startPostgres(options: StartPostgresOptions): Promise<RunningPostgres> {
  const dataDir = path.resolve(options.dataDir);
  const say = options.say ?? ((line) => console.log(line));
  makePassableFolder(dataDir);
  for (let round = 0; ; round++) {
    const lock = await waitForLock(path.join(dataDir, 'postgres.lock'));
    try {
      const record = readRecord(dataDir);
      const placement = placeFor(dataDir, record.elsewhere, say);
      const found = findServer(placement);
      const owner = found && record.owner && isAlive(record.owner) ? record.owner : null;
      if (!found || !owner) return await start(placement, { ...record, dataDir }, found, say);
      if (options.whenRunning !== 'wait') return join(found, dataDir);
      if (round === 0)
        say(`Waiting for process ${owner.pid}, which uses the database of ${dataDir}, to end.`);
    } finally {
      lock.release();
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** Starts an empty server for tests: fast, not durable, gone without a trace after stop(). */
export async function startThrowAwayPostgres(options: ThrowAwayOptions = {}): Promise<RunningPostgres> {
  await removeAbandonedFolders();
  const { placement, password, remove } = makeThrowAwayFolder();
  try {
    await makeCluster(placement, password, false);
    const server = await launch({
      placement,
      logFile: path.join(placement.folder, 'postgres.log'),
      preferredPort: null,
      settings: {
        max_connections: '100',
        fsync: 'off',
        synchronous_commit: 'off',
        full_page_writes: 'off',
        timezone: options.timeZone ?? 'UTC',
      },
    });
    stopWithProcess(server);
    const stop = () => stopServer(server.pid).then(remove);
    return { ...server, url: urlOf(server.port, password), stop };
  } catch (error) {
    remove();
    throw error;
  }
}

async function start(
  placement: Placement,
  record: PostgresRecord,
  orphan: Server | null,
  say: (line: string) => void,
): Promise<RunningPostgres> {
  const { dataDir } = record;
  const { databasePassword } = secretsOf(dataDir);
  const elsewhere = placement.folder === dataDir ? null : placement.folder;
  if (orphan) {
    say('Stopping the database server that an interrupted run left behind.');
    await stopServer(orphan.pid);
  }
  writeRecord({ ...record, elsewhere, owner: null });
  const isThere = clusterExists(placement);
  if (isThere) checkClusterVersion(placement);
  else await makeCluster(placement, databasePassword, true);
  await forgetReusedPid(placement);
  if (isThere && !record.hasUpkeep) await grantUpkeep(placement);
  const server = await launchWithPassword(placement, record, databasePassword);
  stopWithProcess(server);
  writeRecord({ dataDir, elsewhere, port: server.port, owner: identityOf(process.pid), hasUpkeep: true });
  return { ...server, url: urlOf(server.port, databasePassword), stop: () => stopServer(server.pid) };
}

/** Secrets that were made anew since the last run are made known to the database. */
async function launchWithPassword(placement: Placement, record: PostgresRecord, password: string) {
  const logFile = path.join(record.dataDir, 'postgres.log');
  rotateLog(logFile);
  const options = { placement, logFile, preferredPort: record.port, settings: {} };
  const server = await launch(options);
  if (await acceptsPassword(urlOf(server.port, password))) return server;
  await stopServer(server.pid);
  await resetPassword(placement, password);
  return launch(options);
}

/** A process that ends without stop() takes its server with it, except when it is killed. */
function stopWithProcess(server: StartedServer): void {
  const signal = () => {
    if (identityOf(server.pid)) process.kill(server.pid, 'SIGINT');
  };
  process.once('exit', signal);
  void server.ended.then(() => process.off('exit', signal));
}

function join(server: Server, dataDir: string): RunningPostgres {
  const url = urlOf(server.port, secretsOf(dataDir).databasePassword);
  return { ...server, url, ended: new Promise(() => undefined), stop: () => Promise.resolve() };
}

function urlOf(port: number, password: string): string {
  return `postgresql://umut:${password}@127.0.0.1:${port}/umut`;
}

async function acceptsPassword(url: string): Promise<boolean> {
  try {
    await withConnection(url, () => Promise.resolve());
    return true;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '28P01') return false;
    throw error;
  }
}
