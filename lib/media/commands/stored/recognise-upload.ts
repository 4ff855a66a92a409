import 'server-only';
import { createHash } from 'node:crypto';
import { failed, ok, type Result, refused } from '#lib/core/result';
import type { Database } from '#lib/platform/db/client';
import { type FileSource, streamOf } from '#lib/platform/files/file-source';
import type { MediumKind } from '../../medium.ts';

export interface KnownUpload {
  mediumId: string;
  kind: MediumKind;
}

async function digestOfFile(source: FileSource): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of streamOf(source)) hash.update(chunk);
  return hash.digest('hex');
}

/**
 * Finds what the library has of the same bytes; null where it has nothing. Refuses what was taken down, also where it was
 * cropped or blurred before: nobody brings it back by uploading it once more. `except` may come as itself.
 */
export async function recogniseUpload(
  source: FileSource,
  database: Database,
  except: string | null = null,
): Promise<Result<KnownUpload | null>> {
  const digest = await digestOfFile(source);
  const found = await database.medium.findMany({
    where: { OR: [{ sha256: digest }, { uploadSha256: digest }] },
    orderBy: { id: 'asc' },
    select: { id: true, kind: true, sha256: true, takenDownAt: true },
  });
  if (found.some(({ id, takenDownAt }) => takenDownAt !== null && id !== except)) {
    return failed({ ...refused('uploadTakenDown'), field: 'file' });
  }
  const same = found.find(({ sha256 }) => sha256 === digest);
  return ok(same ? { mediumId: same.id, kind: same.kind } : null);
}
