import type { Locale } from '#lib/i18n/locales';
import { defaultLocale, isLocale } from '#lib/i18n/locales';
import type { Actor } from '#lib/publishing/actor';
import { findActor } from './desk-actor.ts';

/** The variable segments of an address. */
type Params = { locale: string } & Record<string, string>;

/** A handler of GET that answers with what can be chosen, by the address's `search`; null: there is nothing at that address. */
export function answerWith<Choice>(
  list: (actor: Actor, locale: Locale, search: string, params: Params) => Promise<Choice[] | null>,
): (request: Request, context: { params: Promise<Params> }) => Promise<Response> {
  return async (request, { params }) => {
    const actor = await findActor();
    if (!actor) return Response.json(null, { status: 401 });
    const segments = await params;
    const { locale } = segments;
    const search = new URL(request.url).searchParams.get('search') ?? '';
    const choices = await list(actor, isLocale(locale) ? locale : defaultLocale, search, segments);
    return Response.json(choices, { status: choices ? 200 : 404 });
  };
}
