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

/** Whether somebody asks from the desk: neither another site nor a browser that fetches ahead may add a look in their name. */
function isAskedFromDesk({ headers }: Request): boolean {
  // Browsers of before 2023 do not say where they come from.
  const from = headers.get('sec-fetch-site') ?? 'none';
  const purpose = `${headers.get('sec-purpose') ?? ''} ${headers.get('purpose') ?? ''}`;
  return (from === 'same-origin' || from === 'none') && !/prefetch|prerender|preview/i.test(purpose);
}

/** The paper of a consent, for editors and administrators; that they looked is recorded. It is saved, never shown. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  // Next hands HEAD here too: it would be a look without a paper.
  if (request.method !== 'GET') return new Response(null, { status: 405, headers: { Allow: 'GET' } });
  if (!isAskedFromDesk(request)) return Response.json({ problems: [] }, { status: 403 });
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
