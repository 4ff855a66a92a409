import { isLanguage, languages } from '#lib/core/languages';
import { listQuoteChoices } from '#lib/quotes/admin-queries';
import { findActor } from '../../../desk-actor.ts';

/** What a person is quoted with, for a text in the language that is asked for. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const actor = await findActor();
  if (!actor) return Response.json(null, { status: 401 });
  const language = new URL(request.url).searchParams.get('language');
  const { id } = await params;
  const quotes = await listQuoteChoices(actor, id, isLanguage(language) ? language : languages[0]);
  return Response.json(quotes, { status: quotes ? 200 : 404 });
}
