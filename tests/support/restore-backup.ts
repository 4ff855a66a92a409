import path from 'node:path';
import { bringBack, type RestorePlaces, type RestoreSummary } from '#lib/platform/backup/restore-backup';
import { openVerifiedBackup } from '#lib/platform/backup/verify-backup';

/** What `npm run restore` does with a file: it is read whole first and refused where it is cut or altered. */
export async function restoreBackup(places: RestorePlaces & { file: string }): Promise<RestoreSummary> {
  const backup = await openVerifiedBackup(path.resolve(places.file));
  try {
    return await bringBack(backup, places);
  } finally {
    backup.archive.close();
  }
}
