import { findHelpPlaceDraft } from '#lib/help-places/admin-queries/find-help-place-draft';
import { answerImport } from '../../../../../articles/[id]/import/upload/answer-import.ts';

interface Context {
  params: Promise<{ id: string }>;
}

/** Reads a Word document into blocks, for the editor to take in: nothing of the place changes yet. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return await answerImport(request, async (actor) => (await findHelpPlaceDraft(actor, id)) !== null);
}
