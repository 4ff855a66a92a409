import 'server-only';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { FileSource } from '#lib/platform/files/file-source';
import { mediaStorage } from '#lib/platform/storage/index';
import type { Storage } from '#lib/platform/storage/storage';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { addPicture } from './add-picture.ts';
import { recogniseUpload } from './stored/recognise-upload.ts';

const untold = { alt: '', credit: '' };

/** Everything that is still to be said of a picture that only came as a file. */
export const undescribed = {
  texts: { ky: untold, ru: untold, en: untold },
  isDecorative: false,
  licence: '',
  focus: { x: 0.5, y: 0.5 },
};

/**
 * Takes a picture out of a document into the library, undescribed. One that is there already is used again; one that was
 * taken down is refused.
 */
export async function addFoundPicture(
  actor: Actor,
  source: FileSource,
  database: RootDatabase = db(),
  place: Storage = mediaStorage(),
): Promise<Result<{ mediumId: string }>> {
  if (!mayPublishing(actor, 'write')) return failed(refused('notAllowed'));
  const known = await recogniseUpload(source, database);
  if (!known.ok) return known;
  if (known.value?.kind === 'picture') return ok({ mediumId: known.value.mediumId });
  return await addPicture(actor, { ...source, ...undescribed }, database, place);
}
