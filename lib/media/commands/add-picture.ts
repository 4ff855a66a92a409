import 'server-only';
import { sha256Of } from '#lib/core/digest';
import { newId, newUnguessableName } from '#lib/core/ids';
import { type Language, languages } from '#lib/core/languages';
import { failed, invalid, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { encodePicture, measurePicture, type PictureFormat } from '#lib/platform/pictures/encode-picture';
import { mediaStorage } from '#lib/platform/storage/index';
import type { Storage } from '#lib/platform/storage/storage';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { originalFileName } from '../media-paths.ts';

/** Widths in pixels that every picture is kept in, as far as it is that wide. */
const pictureWidths = [240, 480, 800, 1200] as const;

const formats: readonly PictureFormat[] = ['avif', 'webp', 'jpg'];

export interface AddPictureInput {
  bytes: Uint8Array;
  texts: Record<Language, { alt: string; credit: string }>;
  isDecorative: boolean;
  licence: string;
  /** From the left and from the top, 0 to 1. */
  focus: { x: number; y: number };
}

interface Variant {
  width: number;
  height: number;
  format: PictureFormat;
  name: string;
  bytes: number;
  sha256: string;
}

/** Writes all sizes and formats of a decoded picture. */
async function storeVariants(
  picture: Uint8Array,
  width: number,
  baseName: string,
  place: Storage,
): Promise<Variant[]> {
  const widths = pictureWidths.filter((one) => one <= width);
  const variants: Variant[] = [];
  for (const target of widths.length > 0 ? widths : [width]) {
    for (const format of formats) {
      const encoded = await encodePicture(picture, target, format);
      const name = `${baseName}-${target}.${format}`;
      const bytes = await place.put(name, encoded.bytes);
      const sha256 = sha256Of(encoded.bytes);
      variants.push({ width: target, height: encoded.height, format, name, bytes, sha256 });
    }
  }
  return variants;
}

/**
 * Decodes a picture, stores the original and its sizes, and inserts the medium. Files are written before the row, and
 * none of them is public before a publication shows the picture.
 */
export async function addPicture(
  actor: Actor,
  input: AddPictureInput,
  database: RootDatabase = db(),
  place: Storage = mediaStorage(),
): Promise<Result<{ mediumId: string }>> {
  if (!mayPublishing(actor, 'write')) return failed(refused('notAllowed'));
  const size = await measurePicture(input.bytes);
  if (!size) return failed(invalid('pictureUnreadable', { field: 'file' }));
  const baseName = newUnguessableName();
  const originalName = originalFileName(newUnguessableName());
  const bytes = await place.put(originalName, input.bytes);
  const variants = await storeVariants(input.bytes, size.width, baseName, place);
  const mediumId = newId();
  await database.medium.create({
    data: {
      id: mediumId,
      kind: 'picture',
      baseName,
      originalName,
      width: size.width,
      height: size.height,
      bytes,
      sha256: sha256Of(input.bytes),
      licence: input.licence,
      isDecorative: input.isDecorative,
      focusX: input.focus.x,
      focusY: input.focus.y,
      createdById: actor.accountId,
      texts: { create: languages.map((language) => ({ language, ...input.texts[language] })) },
      variants: { create: variants },
    },
  });
  return ok({ mediumId });
}
