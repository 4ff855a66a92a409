import 'server-only';
import { failed, invalid, ok, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { mediaTypeOf } from '#lib/platform/files/media-type';
import { mediaStorage } from '#lib/platform/storage/index';
import type { Storage } from '#lib/platform/storage/storage';
import type { Actor } from '#lib/publishing/actor';
import type { MediumKind } from '../medium.ts';
import { addDocument } from './add-document.ts';
import { addPicture } from './add-picture.ts';

export interface AddUploadInput {
  /** Where the file lies for as long as this runs. */
  path: string;
  fileName: string;
  /** What is wanted; absent: whichever it is. */
  kind?: MediumKind | null;
}

const documentType = /^application\/(?:pdf|zip|vnd\.|x-cfb)/;

const untold = { alt: '', credit: '' };

/** Takes an uploaded file into the library as what its bytes say it is. Its words are given afterwards. */
export async function addUpload(
  actor: Actor,
  { path, fileName, kind }: AddUploadInput,
  database: RootDatabase = db(),
  place: Storage = mediaStorage(),
): Promise<Result<{ mediumId: string }>> {
  const type = await mediaTypeOf({ path });
  const isDocument = type !== null && documentType.test(type);
  if (kind === 'document' || (isDocument && kind !== 'picture')) {
    const titles = { ky: '', ru: '', en: '' };
    return await addDocument(actor, { path, fileName, titles, language: null, licence: '' }, database, place);
  }
  if (!kind && !type?.startsWith('image/')) return failed(invalid('uploadType', { field: 'file' }));
  const words = { texts: { ky: untold, ru: untold, en: untold }, isDecorative: false, licence: '' };
  const added = await addPicture(
    actor,
    { path, fileName, ...words, focus: { x: 0.5, y: 0.5 } },
    database,
    place,
  );
  return added.ok ? ok(added.value) : added;
}
