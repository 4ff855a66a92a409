import 'server-only';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { DeskActor } from '#lib/accounts/account';
import { findActorBySession } from '#lib/accounts/admin-queries';
import { signedOutDigest } from '#lib/core/signed-out';
import type { Locale } from '#lib/i18n/locales';
import { secretInCookie, sessionCookieName } from '#lib/platform/auth/session-cookie';

export type { DeskActor } from '#lib/accounts/account';

/** Who is signed in at this moment, whatever was found before: asked where a body came slowly. Null where nobody is. */
export async function findActorNow(): Promise<DeskActor | null> {
  const kept = await cookies();
  const secret = await secretInCookie(kept.get(sessionCookieName())?.value);
  return secret === null ? null : findActorBySession(secret);
}

/** Who is signed in, with the role of this moment; null where nobody is. Asked anew at every request. */
export const findActor = cache(findActorNow);

const drawing = cache(() => ({}));

/** Whether a page is being drawn: React remembers what `cache` gave only while it draws, never in an action. */
function isDrawing(): boolean {
  const [first, again] = [drawing(), drawing()];
  return first === again;
}

/**
 * Who is signed in; leads to the sign-in page, and back afterwards, where nobody is. A form that scripts sent is told so
 * instead. Every page, action and route of the desk asks this itself: a layout is no lock.
 */
export async function requireActor(locale: Locale): Promise<DeskActor> {
  const actor = await findActor();
  if (actor) return actor;
  const asked = await headers();
  // The page stays as it is, with what was typed: its form says what happened.
  if (asked.has('next-action') && !isDrawing())
    throw Object.assign(new Error('signed out'), { digest: signedOutDigest });
  const wanted = asked.get('x-umut-path');
  redirect(wanted ? `/${locale}/sign-in?next=${encodeURIComponent(wanted)}` : `/${locale}/sign-in`);
}
