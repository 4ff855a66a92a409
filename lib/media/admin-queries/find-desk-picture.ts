import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Database } from '#lib/platform/db/client';
import { deskFilePath } from '../media-paths.ts';
import { findDraftPictures } from './find-draft-media.ts';

/** A picture as a form of the desk shows it, public or not. */
interface DeskPicture {
  mediumId: string;
  /** A JPEG about as wide as a phone; null where it was taken down. */
  src: string | null;
  alt: string;
}

/** The picture that a form shows; null where none is chosen. */
export async function findDeskPicture(
  database: Database,
  mediumId: string | null,
  language: Language,
): Promise<DeskPicture | null> {
  if (!mediumId) return null;
  const pathOf = (name: string): string => deskFilePath(language, name);
  const picture = (await findDraftPictures([mediumId], language, pathOf, database)).get(mediumId);
  const jpegs = (picture?.sources ?? []).filter(({ format }) => format === 'jpg');
  const src = (jpegs.find(({ width }) => width >= 480) ?? jpegs.at(-1))?.src ?? null;
  return { mediumId, src, alt: picture?.alt ?? '' };
}
