import 'server-only';
import { failed, invalid, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { cropPicture as cutOut, type Region } from '#lib/platform/pictures/edit-picture';
import { mediaStorage } from '#lib/platform/storage/index';
import type { Storage } from '#lib/platform/storage/storage';
import type { Actor } from '#lib/publishing/actor';
import { regionSchema } from '../medium-input.ts';
import { editOriginal } from './change/edit-original.ts';

export interface CropPictureInput {
  mediumId: string;
  version: number;
  /** What is kept, in shares of the picture's sides. */
  region: Region;
}

const within = (share: number): number => Math.min(1, Math.max(0, share));

/** Cuts a picture down to a region, for good: in the original, in every size, on every page and card. */
export async function cropPicture(
  actor: Actor,
  { region, ...input }: CropPictureInput,
  database: RootDatabase = db(),
  place: Storage = mediaStorage(),
): Promise<Result<{ version: bigint | null }>> {
  if (!regionSchema.safeParse(region).success) return failed(invalid('regionNeeded', { field: 'region' }));
  return await editOriginal(
    actor,
    {
      ...input,
      event: 'medium-cropped',
      edit: (bytes) => cutOut({ bytes }, region),
      also: ({ focusX, focusY }) => ({
        focusX: within((focusX - region.x) / region.width),
        focusY: within((focusY - region.y) / region.height),
      }),
    },
    database,
    place,
  );
}
