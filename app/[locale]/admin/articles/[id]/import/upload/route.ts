import { findArticleStanding } from '#lib/articles/admin-queries/find-article-standing';
import { answerImport } from './answer-import.ts';

interface Context {
  params: Promise<{ id: string }>;
}

/** Reads a Word document into blocks, for the editor to take in: nothing of the article changes yet. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return await answerImport(request, async (actor) => (await findArticleStanding(actor, id)) !== null);
}
