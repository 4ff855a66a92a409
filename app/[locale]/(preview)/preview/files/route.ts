import { Readable } from 'node:stream';
import type { NextRequest } from 'next/server';
import { isLinkedFile } from '#lib/articles/admin-queries/preview-links';
import { mediaStorage } from '#lib/platform/storage/index';

const pictureTypes: Record<string, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' };

function headersOf(name: string, bytes: number): Record<string, string> {
  const type = pictureTypes[name.split('.').at(-1) ?? ''];
  return {
    'Content-Type': type ?? 'application/octet-stream',
    'Content-Length': String(bytes),
    'Content-Disposition': type ? 'inline' : 'attachment',
  };
}

/** A file that a preview link's words show, and no other; without the link there is nothing here. */
export async function GET(request: NextRequest): Promise<Response> {
  const query = request.nextUrl.searchParams;
  const [link, name] = [query.get('link') ?? '', query.get('name') ?? ''];
  const file = (await isLinkedFile(link, name)) ? await mediaStorage().open(name) : null;
  if (!file) return new Response(null, { status: 404 });
  const bytes = Readable.toWeb(file.read()) as ReadableStream<Uint8Array>;
  return new Response(bytes, { headers: headersOf(name, file.bytes) });
}
