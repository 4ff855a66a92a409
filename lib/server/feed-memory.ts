import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { FeedMemory } from './content-feed.ts';
import type { ReportDiskFailure } from './disk-pages.ts';

const memoryFile = z.object({ version: z.string().regex(/^\d+$/), stamp: z.string().nullable() });

/** Keeps the last applied version in a file. What can't be read counts as never written. */
export function fileFeedMemory(file: string, report: ReportDiskFailure): FeedMemory {
  return {
    async load() {
      try {
        const { version, stamp } = memoryFile.parse(JSON.parse(await readFile(file, 'utf8')));
        return { version: BigInt(version), stamp };
      } catch {
        return null;
      }
    },
    async save({ version, stamp }) {
      try {
        await writeFile(`${file}.part`, JSON.stringify({ version: version.toString(), stamp }));
        await rename(`${file}.part`, file);
      } catch (error) {
        report('write', error);
      }
    },
  };
}

/** For a press that stores nothing. */
export function noFeedMemory(): FeedMemory {
  let last: { version: bigint; stamp: string | null } | null = null;
  return {
    load: async () => last,
    save: async (next) => {
      last = next;
    },
  };
}
