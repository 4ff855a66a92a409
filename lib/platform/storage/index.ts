import 'server-only';
import path from 'node:path';
import { env } from '../env.ts';
import { DiskGrants } from './disk-grants.ts';
import { DiskStorage } from './disk-storage.ts';
import type { MediaGrants } from './media-grants.ts';
import type { Storage } from './storage.ts';

/** The files of media: under MEDIA_DIR of this machine's disk. */
export function mediaStorage(): Storage {
  return new DiskStorage(path.join(env().MEDIA_DIR, 'files'));
}

/** The grants that readers' requests for media are checked against: beside the files. */
export function mediaGrants(): MediaGrants {
  return new DiskGrants(path.join(env().MEDIA_DIR, 'grants'));
}
