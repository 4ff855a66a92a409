import { type NextRequest, NextResponse } from 'next/server';
import { negotiateLocale } from '#lib/i18n/negotiate';

/** Leads an address without a language to the reader's; it decides nothing else. */
export function proxy(request: NextRequest): NextResponse {
  const locale = negotiateLocale(request.headers.get('accept-language'));
  const path = request.nextUrl.pathname === '/' ? '' : request.nextUrl.pathname;
  return new NextResponse(null, {
    status: 307,
    headers: { Location: `/${locale}${path}`, Vary: 'Accept-Language', 'Cache-Control': 'no-store' },
  });
}

export const config = { matcher: ['/', '/news', '/help'] };
