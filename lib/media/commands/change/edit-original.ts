import 'server-only';
import { buffer } from 'node:stream/consumers';
import { failed, invalid, type Result, refused } from '#lib/core/result';
import type { RootDatabase } from '#lib/platform/db/client';
import { inPictureQueue } from '#lib/platform/pictures/picture-queue';
import type { Storage } from '#lib/platform/storage/storage';
import type { Actor } from '#lib/publishing/actor';
import { storePicture } from '../stored/store-picture.ts';
import { storingFiles } from '../stored/stored-files.ts';
import { type Exchange, exchangeFiles } from './exchange-files.ts';
import { loadForChange } from './in-medium.ts';

export interface PictureEdit extends Exchange {
  /** Makes the new original out of the old one. */
  edit: (bytes: Uint8Array) => Promise<Buffer>;
}

async function edited(
  place: Storage,
  originalName: string,
  edit: PictureEdit['edit'],
): Promise<Buffer | null> {
  const file = await place.open(originalName);
  if (!file) return null;
  return await inPictureQueue(async () => edit(await buffer(file.read())));
}

/** Makes a picture's original anew and all its sizes from that: nothing of what was cut away or blurred stays. */
export async function editOriginal(
  actor: Actor,
  { edit, ...exchange }: PictureEdit,
  database: RootDatabase,
  place: Storage,
): Promise<Result<{ version: bigint | null }>> {
  const loaded = await loadForChange(actor, { ...exchange, verb: 'change' }, database);
  if (!loaded.ok) return loaded;
  const { kind, originalName } = loaded.value;
  if (kind !== 'picture') return failed(invalid('regionNeeded'));
  const bytes = await edited(place, originalName, edit);
  if (!bytes) return failed(refused('mediumMissing'));
  return await storingFiles(place, async (put) => {
    const stored = await storePicture({ bytes }, put);
    return stored.ok ? await exchangeFiles(actor, exchange, stored.value, database) : stored;
  });
}
