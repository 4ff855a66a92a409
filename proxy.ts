import { type NextRequest, NextResponse } from 'next/server';
import { negotiateLocale } from '#lib/i18n/negotiate';

/** Leads an address without a language to the reader's; it decides nothing else. */
export function proxy(request: NextRequest): NextResponse {
  const locale = negotiateLocale(request.headers.get('accept-language'));
  const path = request.nextUrl.pathname === '/' ? '' : request.nextUrl.pathname;
  const response = NextResponse.redirect(new URL(`/${locale}${path}`, request.nextUrl), 307);
  response.headers.set('Vary', 'Accept-Language');
  response.headers.set('Cache-Control', 'no-store');
  return response;
}

export const config = { matcher: ['/', '/news', '/events', '/people', '/help'] };
