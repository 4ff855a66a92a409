import 'server-only';
import { failed, invalid, ok, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { FileSource } from '#lib/platform/files/file-source';
import { mediaStorage } from '#lib/platform/storage/index';
import type { Storage } from '#lib/platform/storage/storage';
import type { Actor } from '#lib/publishing/actor';
import { announceMedium } from './change/announce-medium.ts';
import { inMedium, loadForChange } from './change/in-medium.ts';
import { recogniseUpload } from './stored/recognise-upload.ts';
import { storeDocument } from './stored/store-document.ts';
import { storingFiles } from './stored/stored-files.ts';

export type ReplaceDocumentInput = FileSource & { mediumId: string; version: number; fileName: string };

/** Puts another file in the place of a document, wherever that is offered; the old one is removed. */
export async function replaceDocument(
  actor: Actor,
  input: ReplaceDocumentInput,
  database: RootDatabase = db(),
  place: Storage = mediaStorage(),
): Promise<Result<{ version: bigint | null }>> {
  const { mediumId, version } = input;
  const loaded = await loadForChange(actor, { mediumId, version, verb: 'change' }, database);
  if (!loaded.ok) return loaded;
  if (loaded.value.kind !== 'document') return failed(invalid('documentType', { field: 'file' }));
  const known = await recogniseUpload(input, database, mediumId);
  if (!known.ok) return known;
  return await storingFiles(place, async (put) => {
    const stored = await storeDocument(input, input.fileName, put);
    if (!stored.ok) return stored;
    const change = { mediumId, version, verb: 'change' } as const;
    return await inMedium(actor, change, database, async (transaction, medium) => {
      await transaction.medium.update({
        where: { id: mediumId },
        data: {
          ...stored.value,
          uploadSha256: stored.value.sha256,
          createdAt: medium.now,
          version: { increment: 1 },
        },
      });
      const removed = { baseNames: [medium.baseName], fileNames: [medium.originalName] };
      const news = { mediumId, event: 'medium-replaced', actor, removed } as const;
      return ok({ version: await announceMedium(transaction, news) });
    });
  });
}
