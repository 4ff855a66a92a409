import 'server-only';
import { failed, invalid, type Result } from '#lib/core/result';
import { db, type RootDatabase } from '#lib/platform/db/client';
import type { FileSource } from '#lib/platform/files/file-source';
import { mediaStorage } from '#lib/platform/storage/index';
import type { Storage } from '#lib/platform/storage/storage';
import type { Actor } from '#lib/publishing/actor';
import type { ChildAnswer } from '../medium.ts';
import { exchangeFiles } from './change/exchange-files.ts';
import { loadForChange } from './change/in-medium.ts';
import { recogniseUpload } from './stored/recognise-upload.ts';
import { storePicture } from './stored/store-picture.ts';
import { storingFiles } from './stored/stored-files.ts';

export type ReplacePictureInput = FileSource & {
  mediumId: string;
  version: number;
  fileName: string;
  /** Whether a child can be recognised in the new picture; it is asked anew. */
  childAnswer: ChildAnswer;
};

/**
 * Puts another picture in the place of one, wherever that is used. Consents were given for the old picture: none of them
 * holds for the new one, and where a child can be recognised readers see it once a consent is recorded for it.
 */
export async function replacePicture(
  actor: Actor,
  input: ReplacePictureInput,
  database: RootDatabase = db(),
  place: Storage = mediaStorage(),
): Promise<Result<{ version: bigint | null }>> {
  const { mediumId, version, fileName, childAnswer } = input;
  const loaded = await loadForChange(actor, { mediumId, version, verb: 'change' }, database);
  if (!loaded.ok) return loaded;
  if (loaded.value.kind !== 'picture') return failed(invalid('pictureType', { field: 'file' }));
  if (loaded.value.isLive && childAnswer === 'unanswered') {
    return failed(invalid('childQuestionOpen', { field: 'childAnswer' }));
  }
  const known = await recogniseUpload(input, database, mediumId);
  if (!known.ok) return known;
  return await storingFiles(place, async (put) => {
    const stored = await storePicture(input, put);
    if (!stored.ok) return stored;
    const also = ({ now }: { now: Date }) => ({
      fileName,
      childAnswer,
      uploadSha256: stored.value.sha256,
      createdAt: now,
      focusX: 0.5,
      focusY: 0.5,
      consents: { updateMany: { where: { withdrawnAt: null }, data: { withdrawnAt: now } } },
    });
    return await exchangeFiles(
      actor,
      { mediumId, version, event: 'medium-replaced', also },
      stored.value,
      database,
    );
  });
}
