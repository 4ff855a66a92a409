import 'server-only';
import type { Result } from '#lib/core/result';
import { ok } from '#lib/core/result';
import type { Prisma, RootDatabase } from '#lib/platform/db/client';
import type { Actor } from '#lib/publishing/actor';
import type { StoredPicture } from '../stored/store-picture.ts';
import { announceMedium, type MediumEvent } from './announce-medium.ts';
import { inMedium, type LockedMedium } from './in-medium.ts';

export interface Exchange {
  mediumId: string;
  version: number;
  event: Extract<MediumEvent, 'medium-cropped' | 'medium-blurred' | 'medium-replaced'>;
  /** What else changes with the files. */
  also?: (medium: LockedMedium) => Prisma.MediumUpdateInput;
}

/**
 * Puts new files of a picture in the place of the old ones, which are removed after the commit, the original and every
 * share card that shows them among them. Copies of pages that name the old files are stale from the commit on.
 */
export async function exchangeFiles(
  actor: Actor,
  { mediumId, version, event, also }: Exchange,
  stored: StoredPicture,
  database: RootDatabase,
): Promise<Result<{ version: bigint | null }>> {
  const { variants, ...files } = stored;
  return await inMedium(
    actor,
    { mediumId, version, verb: 'change' },
    database,
    async (transaction, medium) => {
      await transaction.mediumVariant.deleteMany({ where: { mediumId } });
      await transaction.medium.update({
        where: { id: mediumId },
        data: { ...files, variants: { create: variants }, ...also?.(medium), version: { increment: 1 } },
      });
      const removed = {
        baseNames: [medium.baseName],
        fileNames: [medium.originalName, ...medium.variants.map(({ name }) => name)],
      };
      return ok({
        version: await announceMedium(transaction, { mediumId, event, actor, hasNewLook: true, removed }),
      });
    },
  );
}
