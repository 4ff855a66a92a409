import 'server-only';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { mediaGrants, mediaStorage } from '#lib/platform/storage/index';
import type { MediaGrants } from '#lib/platform/storage/media-grants';
import type { Storage } from '#lib/platform/storage/storage';
import { contentMoment } from '#lib/publishing/moment';

export interface RemoveMediaFilesInput {
  baseNames: string[];
  fileNames: string[];
}

/** Closes base names for good, then removes files. Doing it again removes what is left. */
export async function removeMediaFiles(
  { baseNames, fileNames }: RemoveMediaFilesInput,
  database: RootDatabase = db(),
  grants: MediaGrants = mediaGrants(),
  place: Storage = mediaStorage(),
): Promise<void> {
  const { version } = await contentMoment(database);
  await grants.withdraw(baseNames, version);
  for (const name of fileNames) await place.remove(name);
}
