import { listEventChoices } from '#lib/events/admin-queries/event-choices';
import { defaultLocale, isLocale } from '#lib/i18n/locales';
import { findActor } from '../../desk-actor.ts';

/** Events whose title holds what is searched for. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const actor = await findActor();
  if (!actor) return Response.json(null, { status: 401 });
  const { locale } = await params;
  const search = new URL(request.url).searchParams.get('search') ?? '';
  return Response.json(await listEventChoices(actor, isLocale(locale) ? locale : defaultLocale, search));
}
