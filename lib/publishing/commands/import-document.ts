import 'server-only';
import { sha256Of } from '#lib/core/digest';
import { newId } from '#lib/core/ids';
import { failed, ok, type Result, refused } from '#lib/core/result';
import type { DocumentPicture } from '#lib/platform/documents/document';
import { readDocument } from '#lib/platform/documents/index';
import { type Actor, mayPublishing } from '../actor.ts';
import type { Block } from '../body/body.ts';
import { mergeDropped } from '../import/dropped-list.ts';
import { htmlToBody } from '../import/html-to-body.ts';
import type { Dropped, ImportedPicture } from '../import/imported.ts';
import { placePictures } from '../import/place-pictures.ts';

/** Puts a picture into the library, with everything that has to be said of it still missing. */
export type StorePicture = (bytes: Uint8Array) => Promise<Result<{ mediumId: string }>>;

/** A picture of an imported document, in the library now. */
export interface StoredPicture {
  mediumId: string;
  /** What the document says for those who can't see it: a proposal, often no more than a file's name. */
  alt: string;
}

export interface ImportedDocument {
  /** With the pictures where they stood. */
  blocks: Block[];
  pictures: StoredPicture[];
  dropped: Dropped[];
}

/**
 * Reads a .docx at a path of this machine into blocks of a body; its pictures go into the library by `storePicture`, none of
 * them answered for or described. Nothing of any article changes: whoever imports decides what becomes of the blocks.
 */
export async function importDocument(
  actor: Actor,
  { path }: { path: string },
  storePicture: StorePicture,
): Promise<Result<ImportedDocument>> {
  if (!mayPublishing(actor, 'write')) return failed(refused('notAllowed'));
  const document = await readDocument(path);
  if (!document.ok) return document;
  const { html, pictures, lost } = document.value;
  const text = htmlToBody(html, { newBlockId: newId, parts: new Set(pictures.map(({ name }) => name)) });
  const { stored, takenDown } = await storePictures(text.pictures, pictures, storePicture);
  const { blocks, absent } = placePictures(text, (picture) => stored.get(picture)?.mediumId ?? null, newId);
  const missed = absent.map((picture) => ({
    code: takenDown.has(picture) ? ('takenDownPicture' as const) : ('picture' as const),
    words: picture.alt,
  }));
  const told = lost.map(({ kind, words }) => ({ code: kind, words }));
  return ok({
    blocks,
    pictures: [...stored.values()],
    dropped: mergeDropped(text.dropped, [...told, ...missed]),
  });
}

interface Pictures {
  stored: Map<ImportedPicture, StoredPicture>;
  /** Those that the library has, and that were taken down. */
  takenDown: Set<ImportedPicture>;
}

/** Stores each picture once, however often it is shown; those that the library refuses are left out. */
async function storePictures(
  shown: readonly ImportedPicture[],
  parts: readonly DocumentPicture[],
  storePicture: StorePicture,
): Promise<Pictures> {
  const bytesOf = new Map(parts.map(({ name, bytes }) => [name, bytes]));
  const known = new Map<string, Awaited<ReturnType<StorePicture>>>();
  const pictures: Pictures = { stored: new Map(), takenDown: new Set() };
  for (const picture of shown) {
    const bytes = picture.source.kind === 'part' ? bytesOf.get(picture.source.name) : undefined;
    if (!bytes) continue;
    const digest = sha256Of(bytes);
    const result = known.get(digest) ?? (await storePicture(bytes));
    known.set(digest, result);
    if (result.ok) pictures.stored.set(picture, { mediumId: result.value.mediumId, alt: picture.alt });
    else if (result.problems.some(({ code }) => code === 'uploadTakenDown')) pictures.takenDown.add(picture);
  }
  return pictures;
}
