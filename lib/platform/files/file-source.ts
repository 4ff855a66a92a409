import 'server-only';
import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';

/** A file that came from outside: in memory, or on this machine's disk for as long as the caller keeps it there. */
export type FileSource = { bytes: Uint8Array } | { path: string };

export async function sizeOf(source: FileSource): Promise<number> {
  return 'bytes' in source ? source.bytes.length : (await stat(source.path)).size;
}

/** Reads the file from its start; the caller consumes or destroys the stream. */
export function streamOf(source: FileSource): Readable {
  return 'bytes' in source ? Readable.from([source.bytes]) : createReadStream(source.path);
}

/** Up to `length` bytes from `start` on; a negative start counts from the end. */
export async function partOf(source: FileSource, start: number, length: number): Promise<Uint8Array> {
  if ('bytes' in source) {
    const from = start < 0 ? Math.max(0, source.bytes.length + start) : start;
    return source.bytes.subarray(from, from + length);
  }
  const file = await open(source.path);
  try {
    const from = start < 0 ? Math.max(0, (await file.stat()).size + start) : start;
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The whole file; for small ones. */
export async function bytesOf(source: FileSource): Promise<Uint8Array> {
  return 'bytes' in source ? source.bytes : await readFile(source.path);
}
