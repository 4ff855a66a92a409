import 'server-only';
import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import { newUnguessableName } from '#lib/core/ids';
import { failed, invalid, ok, type Result } from '#lib/core/result';
import { type FileSource, sizeOf, streamOf } from '#lib/platform/files/file-source';
import { readDocument } from '#lib/platform/files/read-document';
import type { Storage } from '#lib/platform/storage/storage';
import { documentFileName } from '../../media-paths.ts';
import { cleanFileName, documentTypes, mostBytes, mostMegabytes } from '../../medium.ts';

/** What a medium's row says of the file of a document. */
export interface StoredDocument {
  baseName: string;
  originalName: string;
  mediaType: string;
  fileName: string;
  bytes: number;
  sha256: string;
}

/** Stores a document after a look at its bytes, under a name that can't be guessed. `put` is that of storingFiles. */
export async function storeDocument(
  source: FileSource,
  givenName: string,
  put: Storage['put'],
): Promise<Result<StoredDocument>> {
  if ((await sizeOf(source)) > mostBytes.document) {
    return failed(invalid('fileTooLarge', { field: 'file', params: { most: mostMegabytes.document } }));
  }
  const kind = await readDocument(source);
  if (!kind.ok) return kind;
  const baseName = newUnguessableName();
  const originalName = documentFileName(baseName, kind.value);
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const stream = streamOf(source);
  stream.on('error', (error) => hashing.destroy(error));
  const bytes = await put(originalName, stream.pipe(hashing));
  return ok({
    baseName,
    originalName,
    mediaType: documentTypes[kind.value],
    fileName: cleanFileName(givenName, kind.value),
    bytes,
    sha256: hash.digest('hex'),
  });
}
