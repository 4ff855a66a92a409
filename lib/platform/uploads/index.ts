import 'server-only';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Result } from '#lib/core/result';
import { env } from '../env.ts';
import { receiveUpload, removeLeftUploads } from './receive-upload.ts';
import type { Upload, UploadLimits } from './upload.ts';

/**
 * Reads the multipart form of a request to disk, part by part, and gives it to `work`. The files lie under DATA_DIR/uploads
 * for as long as `work` runs and are removed whatever happens; what it wants to keep it stores elsewhere.
 *
 * Fails, without calling `work`, with `uploadTooLarge`, `uploadTooMany`, `uploadEmpty`, `uploadInterrupted` (the client went,
 * or sent nothing for half a minute), `notUnderstood` or `diskFull`.
 */
export async function withUpload<Value>(
  request: Request,
  limits: UploadLimits,
  work: (upload: Upload) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  return await receiveUpload(uploadsFolder(), request, limits, work);
}

/** Removes uploads that a process left when it was killed; returns how many. */
export async function sweepUploads(): Promise<number> {
  return await removeLeftUploads(uploadsFolder());
}

/** Removes all uploads, of which nobody reads any: the server has ended. */
export async function clearUploads(): Promise<void> {
  await rm(uploadsFolder(), { recursive: true, force: true });
}

function uploadsFolder(): string {
  return path.join(env().DATA_DIR, 'uploads');
}
