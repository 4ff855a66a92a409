import { mkdir, readdir, rm } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import type { Logger } from 'pino';
import type { Press } from '#lib/platform/press';
import type { MediaGrants } from '#lib/platform/storage/media-grants';
import type { Storage } from '#lib/platform/storage/storage';
import { ChangeLog } from './change-log.ts';
import { type ConnectFeed, ContentFeed, type FeedSink } from './content-feed.ts';
import { DatabaseClock, type LocalClock } from './database-clock.ts';
import { DiskPages, type ReportDiskFailure } from './disk-pages.ts';
import { FailurePages } from './failure-pages.ts';
import { fileFeedMemory, noFeedMemory } from './feed-memory.ts';
import { policyDigest } from './headers.ts';
import { remembered } from './health.ts';
import type { ReadStylesheet } from './html-filter.ts';
import { clientNamer } from './limits.ts';
import { MediaFiles } from './media-files.ts';
import { MemoryPages } from './memory-pages.ts';
import type { NextRequests } from './next-render.ts';
import { pageMaker } from './page-maker.ts';
import { PageStore } from './page-store.ts';
import { Printer } from './printer.ts';
import { ReaderPages } from './reader-pages.ts';
import { Refiller } from './refiller.ts';
import { Requests } from './requests.ts';
import type { StaticFiles } from './static-files.ts';
import { Tombstones } from './tombstones.ts';
import { Traffic } from './traffic.ts';

export interface PressSettings {
  siteUrl: string;
  secretKey: string;
  trustedProxies: number;
  /** Nothing is stored, and Next's own addresses are open. */
  isDevelopment: boolean;
  isFilterOn: boolean;
  buildId: string;
  memoryBytes: number;
  diskBytes: number;
  /** Where the pages and what belongs to them are kept. */
  pagesFolder: string;
}

export interface PressPorts {
  next: NextRequests;
  readStylesheet: ReadStylesheet;
  files: StaticFiles;
  storage: Storage;
  grants: MediaGrants;
  connectFeed: ConnectFeed;
  isSchemaCompatible: () => Promise<boolean>;
  local: LocalClock;
  log: Logger;
}

/** The parts of the server, wired together; what listens and when it stops is decided outside. */
export interface AssembledPress extends Press {
  listener: RequestListener;
  /** Opens the store, learns the database's state as far as it answers, and makes the failure pages. */
  start(): Promise<void>;
  /** From now on answers end their connections, and readiness says no. */
  beginDraining(): void;
  /** Ends everything that runs by itself, once the last answer was given. */
  stop(): Promise<void>;
  store: PageStore;
}

/** In development the first render of a page waits for its compilation. */
const longestRenderMs = { production: 15_000, development: 120_000 };
const silentMs = 10_000;

/** Reports failures of the disk, each kind at most once in ten seconds: a full disk must not fill the log as well. */
function diskReporter(log: Logger): ReportDiskFailure {
  const reportedAt = new Map<string, number>();
  return (act, error) => {
    const now = performance.now();
    if (now - (reportedAt.get(act) ?? Number.NEGATIVE_INFINITY) < silentMs) return;
    reportedAt.set(act, now);
    log.error({ error, act }, 'stored pages: the disk failed');
  };
}

/** The folder of the pages of this build under these settings: what changes the bytes of a page changes it. */
function pagesOfThisBuild({ buildId, siteUrl, isFilterOn, pagesFolder }: PressSettings): string {
  const settings = policyDigest(`${siteUrl} ${isFilterOn}`)
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 8);
  return path.join(pagesFolder, `${buildId}-${settings}`);
}

/** Removes the pages of other builds. */
async function removeOtherBuilds(pagesFolder: string, kept: string): Promise<void> {
  await mkdir(pagesFolder, { recursive: true });
  for (const entry of await readdir(pagesFolder, { withFileTypes: true })) {
    const folder = path.join(pagesFolder, entry.name);
    if (entry.isDirectory() && folder !== kept) await rm(folder, { recursive: true, force: true });
  }
}

function openStore(settings: PressSettings, clock: DatabaseClock, report: ReportDiskFailure): PageStore {
  const { isDevelopment, siteUrl, memoryBytes, diskBytes, pagesFolder } = settings;
  return new PageStore({
    siteUrl,
    memory: isDevelopment ? null : new MemoryPages(memoryBytes),
    disk: isDevelopment ? null : new DiskPages(pagesOfThisBuild(settings), diskBytes, report),
    changes: new ChangeLog(),
    tombstones: new Tombstones(isDevelopment ? null : path.join(pagesFolder, 'tombstones.json')),
    now: () => clock.now(),
    report,
  });
}

/** Wires the press together; nothing runs before `start`. */
export function assemblePress(settings: PressSettings, ports: PressPorts): AssembledPress {
  const { siteUrl, isDevelopment, isFilterOn, pagesFolder } = settings;
  const { next, local, log, storage, grants } = ports;
  const clock = new DatabaseClock(local);
  const now = (): number => clock.now();
  const report = diskReporter(log);
  const store = openStore(settings, clock, report);
  const maker = pageMaker(siteUrl, { isOn: isFilterOn, readStylesheet: ports.readStylesheet });
  const longestMs = isDevelopment ? longestRenderMs.development : longestRenderMs.production;
  const nextSite = { next, siteUrl, longestMs };
  const printer = new Printer({ next: nextSite, store, grants, maker, log });
  const failures = new FailurePages({ next: nextSite, maker, log });
  const refiller = new Refiller(store, printer);
  const feed = new ContentFeed({
    connect: ports.connectFeed,
    sink: feedSink({ store, failures, refiller, log }),
    memory: isDevelopment ? noFeedMemory() : fileFeedMemory(path.join(pagesFolder, 'history.json'), report),
    ...{ clock, local, log },
  });
  const traffic = new Traffic(log, clientNamer(settings.secretKey));
  const isDatabaseReachable = (): boolean => feed.reachable;
  let isDraining = false;
  const requests = new Requests({
    ...{ siteUrl, isDevelopment, next, traffic, log },
    trustedProxies: settings.trustedProxies,
    readers: new ReaderPages({ siteUrl, store, printer, failures, traffic, now, isDatabaseReachable }),
    files: ports.files,
    media: new MediaFiles({ storage, grants, siteUrl, now }),
    vitals: {
      isDatabaseReachable,
      isSchemaCompatible: remembered(ports.isSchemaCompatible),
      isStorageWritable: remembered(() => storage.isWritable()),
      isDraining: () => isDraining,
      buildId: settings.buildId,
      contentVersion: () => store.applied,
    },
  });
  return {
    store,
    listener: requests.listener,
    applyChanges: (upTo) => feed.catchUp(upTo),
    async start() {
      if (!isDevelopment) {
        await removeOtherBuilds(pagesFolder, pagesOfThisBuild(settings)).catch((error) =>
          report('remove', error),
        );
      }
      await Promise.all([store.open(), ports.files.open()]);
      await feed.start();
      if (!isDevelopment) await failures.prepare();
    },
    beginDraining() {
      isDraining = true;
    },
    async stop() {
      refiller.stop();
      await feed.stop();
      await printer.settled();
      await store.settled();
      traffic.stop();
    },
  };
}

interface SinkParts {
  store: PageStore;
  failures: FailurePages;
  refiller: Refiller;
  log: Logger;
}

function feedSink({ store, failures, refiller, log }: SinkParts): FeedSink {
  return {
    get applied() {
      return store.applied;
    },
    begin: (floor) => store.begin(floor),
    async apply(changes) {
      failures.forgetAbsent();
      await store.apply(changes);
      const gone = changes.flatMap((change) => change.gone);
      if (changes.length > 0) log.info({ version: `${store.applied}`, gone }, 'changes applied');
    },
    reset: () => store.reset(),
    refill: (change) => refiller.refill(change),
  };
}
