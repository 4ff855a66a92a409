import 'server-only';
import { addFoundPicture } from '#lib/media/commands/add-found-picture';
import type { Actor } from '#lib/publishing/actor';
import { importDocument, type StorePicture } from '#lib/publishing/commands/import-document';
import { findActor } from '../../../../desk-actor.ts';
import { withUploadOfActor } from '../../../../media/upload-of-actor.ts';

/** One document, as large as the library takes them. */
const limits = { fileBytes: 50 * 1024 * 1024, files: 1, fields: 0, fieldBytes: 0 };

const answerStranger = () => Response.json({ problem: 'signedOut' }, { status: 401 });

/** Reads a Word document into blocks, for the editor of an item to take in: nothing of the item changes yet. */
export async function answerImport(
  request: Request,
  isThere: (actor: Actor) => Promise<boolean>,
): Promise<Response> {
  const actor = await findActor();
  if (!actor) return answerStranger();
  if (!(await isThere(actor))) return Response.json({ problem: 'itemMissing' }, { status: 404 });
  const result = await withUploadOfActor(request, limits, (still, { files: [file] }) => {
    const storePicture: StorePicture = (bytes) => addFoundPicture(still, { bytes });
    return importDocument(still, { path: file?.path ?? '' }, storePicture);
  });
  if (!result) return answerStranger();
  if (result.ok) return Response.json(result.value);
  return Response.json({ problems: result.problems }, { status: 422 });
}
