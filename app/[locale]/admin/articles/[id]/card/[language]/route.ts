import { drawDraftCard } from '#lib/articles/admin-queries/draw-draft-card';
import { isLanguage } from '#lib/core/languages';
import { messagesOf } from '#lib/i18n/messages';
import { findActor } from '../../../../desk-actor.ts';

interface Context {
  params: Promise<{ id: string; language: string }>;
}

/** The share card as it will be drawn from the newest words. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await findActor();
  if (!actor) return Response.json({ problem: 'signedOut' }, { status: 401 });
  const { id: itemId, language } = await params;
  if (!isLanguage(language)) return new Response(null, { status: 404 });
  const card = await drawDraftCard(actor, { itemId, language }, (one) => {
    const { metadata, frame } = messagesOf(one);
    return { sender: metadata.portalName, senderLine: frame.ministry };
  });
  if (!card) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(card), { headers: { 'Content-Type': 'image/jpeg' } });
}
