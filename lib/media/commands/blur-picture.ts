import 'server-only';
import { failed, invalid, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { blurPicture as blurRegions, type Region } from '#lib/platform/pictures/edit-picture';
import { mediaStorage } from '#lib/platform/storage/index';
import type { Storage } from '#lib/platform/storage/storage';
import type { Actor } from '#lib/publishing/actor';
import { regionsSchema } from '../medium-input.ts';
import { editOriginal } from './change/edit-original.ts';

export interface BlurPictureInput {
  mediumId: string;
  version: number;
  /** What becomes unrecognisable, in shares of the picture's sides. */
  regions: Region[];
}

/** Blurs regions of a picture, for good: in the original, in every size, on every page and card. */
export async function blurPicture(
  actor: Actor,
  { regions, ...input }: BlurPictureInput,
  database: RootDatabase = db(),
  place: Storage = mediaStorage(),
): Promise<Result<{ version: bigint | null }>> {
  if (!regionsSchema.safeParse(regions).success) return failed(invalid('regionNeeded', { field: 'regions' }));
  return await editOriginal(
    actor,
    { ...input, event: 'medium-blurred', edit: (bytes) => blurRegions({ bytes }, regions) },
    database,
    place,
  );
}
