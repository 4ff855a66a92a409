import 'server-only';
import { buffer } from 'node:stream/consumers';
import type { Database } from '#lib/platform/db/client';
import type { Storage } from '#lib/platform/storage/storage';
import { contentMoment } from '#lib/publishing/moment';
import { obstacleOf } from './medium.ts';
import { standingFields } from './medium-view.ts';

/** A picture as a share card shows it. */
export interface CoverBytes {
  /** A JPEG; null: there is none to show. */
  cover: Buffer | null;
  /** From the left and from the top, 0 to 1. */
  focus: { x: number; y: number };
}

const noCover: CoverBytes = { cover: null, focus: { x: 0.5, y: 0.5 } };

/** The largest JPEG of a picture, public or not. */
export async function loadCover(
  mediumId: string | null,
  database: Database,
  place: Storage,
): Promise<CoverBytes> {
  if (!mediumId) return noCover;
  const medium = await database.medium.findUnique({
    where: { id: mediumId },
    select: {
      focusX: true,
      focusY: true,
      variants: { where: { format: 'jpg' }, orderBy: { width: 'desc' }, take: 1, select: { name: true } },
    },
  });
  const name = medium?.variants[0]?.name;
  const file = name ? await place.open(name) : null;
  if (!medium || !file) return noCover;
  return { cover: await buffer(file.read()), focus: { x: medium.focusX, y: medium.focusY } };
}

/** A picture's id where the public may see it at this moment; null elsewhere. */
export async function shownCover(mediumId: string | null, database: Database): Promise<string | null> {
  if (!mediumId) return null;
  const { now } = await contentMoment(database);
  const medium = await database.medium.findUnique({ where: { id: mediumId }, select: standingFields });
  return medium && obstacleOf(medium, now) === null ? mediumId : null;
}
