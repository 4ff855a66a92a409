import { findArticleStanding } from '#lib/articles/admin-queries/find-article-standing';
import { addFoundPicture } from '#lib/media/commands/add-found-picture';
import { withUpload } from '#lib/platform/uploads/index';
import { importDocument, type StorePicture } from '#lib/publishing/commands/import-document';
import { findActor } from '../../../../desk-actor.ts';

/** One document, as large as the library takes them. */
const limits = { fileBytes: 50 * 1024 * 1024, files: 1, fields: 0, fieldBytes: 0 };

interface Context {
  params: Promise<{ id: string }>;
}

/** Reads a Word document into blocks, for the editor to take in: nothing of the article changes yet. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const actor = await findActor();
  if (!actor) return Response.json({ problem: 'signedOut' }, { status: 401 });
  const article = await findArticleStanding(actor, (await params).id);
  if (!article) return Response.json({ problem: 'itemMissing' }, { status: 404 });
  const storePicture: StorePicture = (bytes) => addFoundPicture(actor, { bytes });
  const result = await withUpload(request, limits, async ({ files: [file] }) =>
    importDocument(actor, { path: file?.path ?? '' }, storePicture),
  );
  if (result.ok) return Response.json(result.value);
  return Response.json({ problems: result.problems }, { status: 422 });
}
