import 'server-only';
import type { Readable } from 'node:stream';
import { type Database, db } from '#lib/platform/db/client';
import { mediaStorage } from '#lib/platform/storage/index';
import type { Storage } from '#lib/platform/storage/storage';

/** A stored file that the desk may look at, published or not. */
export interface OpenedFile {
  bytes: number;
  mediaType: string;
  /** The name under which a document is saved; null for pictures, which are shown. */
  fileName: string | null;
  read(): Readable;
}

const variantTypes = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const;

/**
 * Opens a size of a picture, or a document, by the name of its file; null where no row names it so. Originals of pictures
 * and consent papers are never opened here.
 */
export async function openFile(
  name: string,
  database: Database = db(),
  place: Storage = mediaStorage(),
): Promise<OpenedFile | null> {
  const variant = await database.mediumVariant.findUnique({ where: { name }, select: { format: true } });
  const document = variant
    ? null
    : await database.medium.findFirst({
        where: { originalName: name, kind: 'document' },
        select: { mediaType: true, fileName: true },
      });
  if (!variant && !document) return null;
  const file = await place.open(name);
  if (!file) return null;
  return {
    bytes: file.bytes,
    mediaType: variant ? variantTypes[variant.format] : (document?.mediaType ?? 'application/octet-stream'),
    fileName: document?.fileName ?? null,
    read: () => file.read(),
  };
}
