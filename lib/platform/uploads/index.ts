import 'server-only';
import path from 'node:path';
import type { Result } from '#lib/core/result';
import { env } from '../env.ts';
import { receiveUpload } from './receive-upload.ts';
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
  return await receiveUpload(path.join(env().DATA_DIR, 'uploads'), request, limits, work);
}
