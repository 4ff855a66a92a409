import 'server-only';
import { newId } from '#lib/core/ids';
import { type Language, languages } from '#lib/core/languages';
import { failed, ok, type Result, refused } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { FileSource } from '#lib/platform/files/file-source';
import { mediaStorage } from '#lib/platform/storage/index';
import type { Storage } from '#lib/platform/storage/storage';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { storeDocument } from './stored/store-document.ts';
import { storingFiles } from './stored/stored-files.ts';

export type AddDocumentInput = FileSource & {
  /** The name of the file as it came: readers save it under a cleaned one. */
  fileName: string;
  /** May be given later; publication asks for the one of its language. */
  titles: Record<Language, string>;
  /** Null where it has none, or several. */
  language: Language | null;
  licence: string;
};

/** Stores a PDF, DOCX or PPTX and inserts the medium; it is not public before a publication offers it. */
export async function addDocument(
  actor: Actor,
  input: AddDocumentInput,
  database: RootDatabase = db(),
  place: Storage = mediaStorage(),
): Promise<Result<{ mediumId: string }>> {
  if (!mayPublishing(actor, 'write')) return failed(refused('notAllowed'));
  return await storingFiles(place, async (put) => {
    const stored = await storeDocument(input, input.fileName, put);
    if (!stored.ok) return stored;
    const mediumId = newId();
    await database.medium.create({
      data: {
        id: mediumId,
        kind: 'document',
        ...stored.value,
        uploadSha256: stored.value.sha256,
        licence: input.licence,
        language: input.language,
        childAnswer: 'no',
        createdById: actor.accountId,
        texts: {
          create: languages.map((language) => ({ language, alt: input.titles[language], credit: '' })),
        },
      },
    });
    return ok({ mediumId });
  });
}
