import 'server-only';
import { env } from '#lib/platform/env';
import { DiskStorage } from './disk-storage.ts';
import type { Storage } from './storage.ts';

let chosen: Storage | undefined;

/** The storage of this process: a folder on disk (MEDIA_DIR). */
export function storage(): Storage {
  chosen ??= new DiskStorage(env().MEDIA_DIR);
  return chosen;
}

/** The stored name of a file that the public may read while its grant is open. */
export const publicFileName = (name: string): string => `files/${name}`;

/** The stored name of an original, which is never public. */
export const originalFileName = (name: string): string => `originals/${name}`;
