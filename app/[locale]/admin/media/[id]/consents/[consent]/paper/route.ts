import { attachmentHeader } from '#lib/core/content-disposition';
import { isId } from '#lib/core/id-shape';
import { viewConsentPaper } from '#lib/media/commands/view-consent-paper';
import { findActor } from '../../../../../desk-actor.ts';

type Context = { params: Promise<{ id: string; consent: string }> };

const endings: Record<string, string> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

/** The paper of a consent, for editors and administrators; that they looked is recorded. It is saved, never shown. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await findActor();
  if (!actor) return Response.json({ problems: [] }, { status: 401 });
  const { id: mediumId, consent: consentId } = await params;
  const nothing = new Response(null, { status: 404 });
  if (!isId(mediumId) || !isId(consentId)) return nothing;
  const paper = await viewConsentPaper(actor, { mediumId, consentId });
  if (!paper.ok) return nothing;
  const { bytes, mediaType } = paper.value;
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': mediaType,
      'Content-Length': String(bytes.length),
      'Content-Disposition': attachmentHeader(
        `consent-${consentId.slice(0, 8)}.${endings[mediaType] ?? 'bin'}`,
      ),
    },
  });
}
