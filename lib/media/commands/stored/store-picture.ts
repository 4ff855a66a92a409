import 'server-only';
import { sha256Of } from '#lib/core/digest';
import { newUnguessableName } from '#lib/core/ids';
import { failed, invalid, ok, type Result } from '#lib/core/result';
import { bytesOf, type FileSource, sizeOf } from '#lib/platform/files/file-source';
import { encodePicture, type PictureFormat } from '#lib/platform/pictures/encode-picture';
import { inPictureQueue } from '#lib/platform/pictures/picture-queue';
import { readPicture } from '#lib/platform/pictures/read-picture';
import type { Storage } from '#lib/platform/storage/storage';
import { originalFileName } from '../../media-paths.ts';
import { mostBytes, mostMegabytes, pictureWidths } from '../../medium.ts';

interface StoredVariant {
  width: number;
  height: number;
  format: PictureFormat;
  name: string;
  bytes: number;
  sha256: string;
}

/** What a medium's row says of the files of a picture. */
export interface StoredPicture {
  baseName: string;
  originalName: string;
  mediaType: string;
  width: number;
  height: number;
  bytes: number;
  sha256: string;
  variants: StoredVariant[];
}

const widest = Math.max(...pictureWidths);

async function storeDecoded(bytes: Uint8Array, put: Storage['put']): Promise<Result<StoredPicture>> {
  const read = await readPicture({ bytes }, widest);
  if (!read.ok) return read;
  const { mediaType, width, height } = read.value;
  const baseName = newUnguessableName();
  const originalName = originalFileName(newUnguessableName());
  await put(originalName, bytes);
  const variants: StoredVariant[] = [];
  for await (const { bytes: encoded, ...variant } of encodePicture(read.value, pictureWidths)) {
    const name = `${baseName}-${variant.width}.${variant.format}`;
    variants.push({ ...variant, name, bytes: await put(name, encoded), sha256: sha256Of(encoded) });
  }
  const measure = { bytes: bytes.length, sha256: sha256Of(bytes) };
  return ok({ baseName, originalName, mediaType, width, height, ...measure, variants });
}

/**
 * Decodes a picture and stores it with all sizes and formats for readers, under names that can't be guessed; one picture
 * at a time in a process. `put` is that of storingFiles.
 */
export async function storePicture(source: FileSource, put: Storage['put']): Promise<Result<StoredPicture>> {
  if ((await sizeOf(source)) > mostBytes.picture) {
    return failed(invalid('fileTooLarge', { field: 'file', params: { most: mostMegabytes.picture } }));
  }
  return await inPictureQueue(async () => storeDecoded(await bytesOf(source), put));
}
