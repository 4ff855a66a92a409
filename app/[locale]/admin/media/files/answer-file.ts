import 'server-only';
import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { attachmentHeader } from '#lib/core/content-disposition';
import { openFile } from '#lib/media/admin-queries/open-file';

/** Streams a picture or document; 404 where there is none of that name. Who may see it is asked before. */
export async function answerFile(name: string): Promise<Response> {
  const file = await openFile(name);
  if (!file) return new Response(null, { status: 404 });
  const { bytes, mediaType, fileName } = file;
  const body = Readable.toWeb(file.read()) as WebStream<Uint8Array>;
  return new Response(body as unknown as ReadableStream<Uint8Array>, {
    headers: {
      'Content-Type': mediaType,
      'Content-Length': String(bytes),
      ...(fileName === null ? {} : { 'Content-Disposition': attachmentHeader(fileName) }),
    },
  });
}
