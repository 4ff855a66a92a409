import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Logger } from 'pino';
import { ChangeLog } from './change-log.ts';
import type { DatabaseClock } from './database-clock.ts';
import { DiskPages, type ReportDiskFailure } from './disk-pages.ts';
import { policyDigest } from './headers.ts';
import { MemoryPages } from './memory-pages.ts';
import { PageStore } from './page-store.ts';
import { Tombstones } from './tombstones.ts';

export interface StoreSettings {
  siteUrl: string;
  /** Nothing is stored. */
  isDevelopment: boolean;
  isFilterOn: boolean;
  buildId: string;
  memoryBytes: number;
  diskBytes: number;
  /** Where the pages and what belongs to them are kept. */
  pagesFolder: string;
}

const silentMs = 10_000;

/** Reports failures of the disk, each kind at most once in ten seconds: a full disk must not fill the log as well. */
export function diskReporter(log: Logger): ReportDiskFailure {
  const reportedAt = new Map<string, number>();
  return (act, error) => {
    const now = performance.now();
    if (now - (reportedAt.get(act) ?? Number.NEGATIVE_INFINITY) < silentMs) return;
    reportedAt.set(act, now);
    log.error({ error, act }, 'stored pages: the disk failed');
  };
}

/** The folder of the pages of this build under these settings: what changes the bytes of a page changes it. */
function pagesOfThisBuild({ buildId, siteUrl, isFilterOn, pagesFolder }: StoreSettings): string {
  const settings = policyDigest(`${siteUrl} ${isFilterOn}`)
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 8);
  return path.join(pagesFolder, `${buildId}-${settings}`);
}

/** Removes the pages of other builds. A disk that fails is reported. */
export async function removeOtherBuilds(settings: StoreSettings, report: ReportDiskFailure): Promise<void> {
  const { pagesFolder } = settings;
  const kept = pagesOfThisBuild(settings);
  try {
    await mkdir(pagesFolder, { recursive: true });
    for (const entry of await readdir(pagesFolder, { withFileTypes: true })) {
      const folder = path.join(pagesFolder, entry.name);
      if (entry.isDirectory() && folder !== kept) await rm(folder, { recursive: true, force: true });
    }
  } catch (error) {
    report('remove', error);
  }
}

/** The store for these settings, not opened yet. */
export function openStore(
  settings: StoreSettings,
  clock: DatabaseClock,
  report: ReportDiskFailure,
): PageStore {
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
