import { mkdir, readdir, rm } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import type { Logger } from 'pino';
import type { Press } from '#lib/platform/press';
import type { MediaGrants } from '#lib/platform/storage/media-grants';
import type { Storage } from '#lib/platform/storage/storage';
import { ChangeLog, type ContentChange } from './change-log.ts';
import { type ConnectFeed, ContentFeed } from './content-feed.ts';
import { DatabaseClock, type LocalClock } from './database-clock.ts';
import { DiskPages, type ReportDiskFailure } from './disk-pages.ts';
import { FailurePages } from './failure-pages.ts';
import { fileFeedMemory, noFeedMemory } from './feed-memory.ts';
import { remembered } from './health.ts';
import type { ReadStylesheet } from './html-filter.ts';
import { clientNamer } from './limits.ts';
import { MediaFiles } from './media-files.ts';
import { MemoryPages } from './memory-pages.ts';
import type { NextRequests } from './next-render.ts';
import { pageMaker } from './page-maker.ts';
import type { PageStore } from './page-store.ts';
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
