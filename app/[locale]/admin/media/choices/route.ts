import type { NextRequest } from 'next/server';
import { defaultLocale, isLocale } from '#lib/i18n/locales';
import { listMedia } from '#lib/media/admin-queries/list-media';
import { mediumKinds } from '#lib/media/medium';
import { findActor } from '../../desk-actor.ts';

type Context = { params: Promise<{ locale: string }> };

/** What one can choose from: a page of the library, narrowed by words and kind. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const actor = await findActor();
  if (!actor) return Response.json({ problems: [] }, { status: 401 });
  const { locale } = await params;
  const query = request.nextUrl.searchParams;
  const filter = {
    search: query.get('search') ?? '',
    kind: mediumKinds.find((one) => one === query.get('kind')) ?? null,
    after: query.get('after'),
  };
  return Response.json(await listMedia(actor, isLocale(locale) ? locale : defaultLocale, filter));
}
