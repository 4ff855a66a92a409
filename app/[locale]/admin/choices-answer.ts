import type { Locale } from '#lib/i18n/locales';
import { defaultLocale, isLocale } from '#lib/i18n/locales';
import type { Actor } from '#lib/publishing/actor';
import { findActor } from './desk-actor.ts';

/** A handler of GET that answers with what can be chosen, by the address's `search`. */
export function answerWith<Choice>(
  list: (actor: Actor, locale: Locale, search: string) => Promise<Choice[]>,
): (request: Request, context: { params: Promise<{ locale: string }> }) => Promise<Response> {
  return async (request, { params }) => {
    const actor = await findActor();
    if (!actor) return Response.json(null, { status: 401 });
    const { locale } = await params;
    const search = new URL(request.url).searchParams.get('search') ?? '';
    return Response.json(await list(actor, isLocale(locale) ? locale : defaultLocale, search));
  };
}
