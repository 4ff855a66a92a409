import 'server-only';
import { newId } from '#lib/core/ids';
import { type Language, languages } from '#lib/core/languages';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { FileSource } from '#lib/platform/files/file-source';
import { mediaStorage } from '#lib/platform/storage/index';
import type { Storage } from '#lib/platform/storage/storage';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import type { ChildAnswer } from '../medium.ts';
import { storePicture } from './stored/store-picture.ts';
import { storingFiles } from './stored/stored-files.ts';

export type AddPictureInput = FileSource & {
  /** Words may be given later; publication asks for them. */
  texts: Record<Language, { alt: string; credit: string }>;
  isDecorative: boolean;
  licence: string;
  /** From the left and from the top, 0 to 1. */
  focus: { x: number; y: number };
  /** Whether a child can be recognised; absent: nobody has answered yet, and it can't be published. */
  childAnswer?: ChildAnswer;
  /** The name of the file as it came; shown in the library. */
  fileName?: string;
};

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
  return await storingFiles(place, async (put) => {
    const stored = await storePicture(input, put);
    if (!stored.ok) return stored;
    const { variants, ...files } = stored.value;
    const mediumId = newId();
    await database.medium.create({
      data: {
        id: mediumId,
        kind: 'picture',
        ...files,
        uploadSha256: files.sha256,
        licence: input.licence,
        isDecorative: input.isDecorative,
        focusX: input.focus.x,
        focusY: input.focus.y,
        childAnswer: input.childAnswer ?? 'unanswered',
        fileName: input.fileName ?? '',
        createdById: actor.accountId,
        texts: { create: languages.map((language) => ({ language, ...input.texts[language] })) },
        variants: { create: variants },
      },
    });
    return ok({ mediumId });
  });
}
