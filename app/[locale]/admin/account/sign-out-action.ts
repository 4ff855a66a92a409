'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { signOut } from '#lib/accounts/commands/sign-out';
import { defaultLocale, isLocale } from '#lib/i18n/locales';
import { sessionCookieName } from '#lib/platform/auth/session-cookie';
import { findActor } from '../desk-actor.ts';

/** Ends the session and takes the cookie away. */
export async function signOutAction(form: FormData): Promise<void> {
  const wish = form.get('locale');
  const locale = isLocale(wish) ? wish : defaultLocale;
  const actor = await findActor();
  if (actor) await signOut(actor);
  (await cookies()).delete(sessionCookieName());
  redirect(`/${locale}/sign-in`);
}
