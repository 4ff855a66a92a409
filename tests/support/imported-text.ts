import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportedText, PictureSource } from '#lib/publishing/import/imported';

const folder = path.join(import.meta.dirname, '..', 'fixtures', 'import');

export function samplePath(name: string): string {
  return path.join(folder, name);
}

export function readSample(name: string): string {
  return readFileSync(samplePath(name), 'utf8');
}

/** What a sample has to become; see samples.md beside them. */
export function expectedOf(name: string): unknown {
  return JSON.parse(readSample(`${name.replace(/\.[a-z]+$/, '')}.json`));
}

/** Ids for new blocks in order: b1, b2 and so on. */
export function countedIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `b${count}`;
  };
}

function readable(source: PictureSource): object {
  if (source.kind !== 'embedded') return source;
  const sha256 = createHash('sha256').update(Buffer.from(source.base64, 'base64')).digest('hex');
  return { kind: source.kind, mediaType: source.mediaType, sha256 };
}

/** An imported text as the samples write it: pictures by the digest of their bytes. */
export function written({ blocks, pictures, dropped }: ImportedText): object {
  return { blocks, pictures: pictures.map((one) => ({ ...one, source: readable(one.source) })), dropped };
}
