import type { RequestListener } from 'node:http';
import path from 'node:path';
import type { Logger } from 'pino';
import type { Language } from '#lib/core/languages';
import type { Press } from '#lib/platform/press';
import type { MediaGrants } from '#lib/platform/storage/media-grants';
import type { Storage } from '#lib/platform/storage/storage';
import { type ConnectFeed, ContentFeed, type FeedSink } from './content-feed.ts';
import { DatabaseClock, type LocalClock } from './database-clock.ts';
import { FailurePages } from './failure-pages.ts';
import { fileFeedMemory, noFeedMemory } from './feed-memory.ts';
import { remembered } from './health.ts';
import type { ReadStylesheet } from './html-filter.ts';
import { clientNamer } from './limits.ts';
import { MediaFiles } from './media-files.ts';
import type { NextRequests } from './next-render.ts';
import { diskReporter, openStore, removeOtherBuilds, type StoreSettings } from './open-store.ts';
import { pageMaker } from './page-maker.ts';
import type { PageStore } from './page-store.ts';
import { Printer } from './printer.ts';
import { ReaderPages } from './reader-pages.ts';
import { Refiller } from './refiller.ts';
import { Requests } from './requests.ts';
import { SearchPages } from './search-pages.ts';
import type { StaticFiles } from './static-files.ts';
import { Strangers } from './strangers.ts';
import { Traffic } from './traffic.ts';

export interface PressSettings extends StoreSettings {
  secretKey: string;
  trustedProxies: number;
  securityContact: string | undefined;
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
  languageOf: (header: string | undefined) => Language;
  carriesSession: (cookies: string | undefined) => Promise<boolean>;
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

/** Wires the press together; nothing runs before `start`. */
export function assemblePress(settings: PressSettings, ports: PressPorts): AssembledPress {
  const { siteUrl, isDevelopment, isFilterOn, pagesFolder } = settings;
  const { next, local, log, storage, grants, languageOf } = ports;
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
  const readers = new ReaderPages({
    ...{ siteUrl, store, printer, failures, traffic, now, isDatabaseReachable, languageOf },
  });
  const requests = new Requests({
    ...{ ...settings, next, traffic, log, readers },
    searches: new SearchPages({ next: nextSite, maker, readers, log }),
    ...{ strangers: new Strangers(), carriesSession: ports.carriesSession, files: ports.files },
    media: new MediaFiles({ storage, grants, siteUrl, now }),
    vitals: {
      ...vitalsOf(settings, ports, store),
      isDatabaseReachable,
      databaseSilentMs: () => feed.silentMs,
      isDraining: () => isDraining,
    },
  });
  return {
    store,
    listener: requests.listener,
    applyChanges: (upTo) => feed.catchUp(upTo),
    async start() {
      if (!isDevelopment) await removeOtherBuilds(settings, report);
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

function vitalsOf({ buildId }: PressSettings, { isSchemaCompatible, storage }: PressPorts, store: PageStore) {
  return {
    buildId,
    isSchemaCompatible: remembered(isSchemaCompatible),
    isStorageWritable: remembered(() => storage.isWritable()),
    contentVersion: () => store.applied,
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
