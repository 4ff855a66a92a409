import 'server-only';
import { failed, invalid, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { mediaTypeOf } from '#lib/platform/files/media-type';
import { mediaStorage } from '#lib/platform/storage/index';
import type { Storage } from '#lib/platform/storage/storage';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import type { MediumKind } from '../medium.ts';
import { addDocument } from './add-document.ts';
import { undescribed } from './add-found-picture.ts';
import { addPicture } from './add-picture.ts';
import { recogniseUpload } from './stored/recognise-upload.ts';

export interface AddUploadInput {
  /** Where the file lies for as long as this runs. */
  path: string;
  fileName: string;
  /** What is wanted; absent: whichever it is. */
  kind?: MediumKind | null;
}

const documentType = /^application\/(?:pdf|zip|vnd\.|x-cfb)/;

export interface AddedUpload {
  mediumId: string;
  /** Whether it was in the library before, and was not stored again. */
  isKnown: boolean;
}

/**
 * Takes an uploaded file into the library as what its bytes say it is. Its words are given afterwards. What is there already
 * is not stored twice; what was taken down is refused.
 */
export async function addUpload(
  actor: Actor,
  { path, fileName, kind }: AddUploadInput,
  database: RootDatabase = db(),
  place: Storage = mediaStorage(),
): Promise<Result<AddedUpload>> {
  if (!mayPublishing(actor, 'write')) return failed(refused('notAllowed'));
  const known = await recogniseUpload({ path }, database);
  if (!known.ok) return known;
  if (known.value && (!kind || kind === known.value.kind)) {
    return ok({ mediumId: known.value.mediumId, isKnown: true });
  }
  const added = await addNew(actor, { path, fileName, kind: kind ?? null }, database, place);
  return added.ok ? ok({ ...added.value, isKnown: false }) : added;
}

async function addNew(
  actor: Actor,
  { path, fileName, kind }: AddUploadInput,
  database: RootDatabase,
  place: Storage,
): Promise<Result<{ mediumId: string }>> {
  const type = await mediaTypeOf({ path });
  const isDocument = type !== null && documentType.test(type);
  if (kind === 'document' || (isDocument && kind !== 'picture')) {
    const titles = { ky: '', ru: '', en: '' };
    return await addDocument(actor, { path, fileName, titles, language: null, licence: '' }, database, place);
  }
  if (!kind && !type?.startsWith('image/')) return failed(invalid('uploadType', { field: 'file' }));
  return await addPicture(actor, { path, fileName, ...undescribed }, database, place);
}
