import type { Locale } from '#lib/i18n/locales';

const longest = 1_000;
const deskPath = /^\/(?:ky|ru|en)(\/admin(?:\/[\w.~-]+)*(?:\?[\w.~&=%+-]*)?)$/;

/**
 * Where to go after signing in: the wanted path of the desk, in the language of the page; the desk's first page where
 * the wish is anything else than such a path, whatever a browser might make of it.
 */
export function deskPathAfterSignIn(wish: unknown, locale: Locale): string {
  const front = `/${locale}/admin`;
  if (typeof wish !== 'string' || wish.length > longest) return front;
  const path = deskPath.exec(wish)?.[1];
  if (path === undefined || path.split(/[/?]/).some((part) => part === '.' || part === '..')) return front;
  return `/${locale}${path}`;
}
