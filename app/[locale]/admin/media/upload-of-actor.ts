import 'server-only';
import { failed, type Result, refused } from '#lib/core/result';
import { withUpload } from '#lib/platform/uploads/index';
import type { Upload, UploadLimits } from '#lib/platform/uploads/upload';
import { type DeskActor, findActorNow } from '../desk-actor.ts';

/**
 * Reads an upload as `withUpload` does, and gives it to `work` in the name of whoever is signed in when all of it is here: a
 * slow body can outlive a session or a role. Null where nobody is signed in any more; nothing was done then.
 */
export async function withUploadOfActor<Value>(
  request: Request,
  limits: UploadLimits,
  work: (actor: DeskActor, upload: Upload) => Promise<Result<Value>>,
): Promise<Result<Value> | null> {
  let isSignedOut = false;
  const result = await withUpload(request, limits, async (upload) => {
    const actor = await findActorNow();
    if (actor) return await work(actor, upload);
    isSignedOut = true;
    return failed(refused('notAllowed'));
  });
  return isSignedOut ? null : result;
}
