'use server';

import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { SignInState } from '#components/admin/sign-in-form';
import { sessionLimits } from '#lib/accounts/account';
import { signInSchema } from '#lib/accounts/account-input';
import { signIn } from '#lib/accounts/commands/sign-in';
import { signOut } from '#lib/accounts/commands/sign-out';
import { type Problem, refused } from '#lib/core/result';
import { defaultLocale, isLocale } from '#lib/i18n/locales';
import { signInWith } from '#lib/platform/auth/session-cookie';
import { findActor } from '../../admin/desk-actor.ts';
import { signInPlace } from '../../admin/sign-in-place.ts';
import { deskPathAfterSignIn } from '../desk-path.ts';

/** Signs in with name and password; a session that the browser had before ends. */
export async function signInAction(_state: SignInState, form: FormData): Promise<SignInState> {
  const wish = form.get('locale');
  const locale = isLocale(wish) ? wish : defaultLocale;
  const typed = signInSchema.safeParse({ name: form.get('name'), password: form.get('password') });
  if (!typed.success) return { problems: [refused('signInRefused')], name: '' };
  const place = signInPlace(await headers());
  let problems: Problem[] = [];
  const cookie = await signInWith(sessionLimits.longestSeconds, async () => {
    const signedIn = await signIn({ ...typed.data, place });
    if (signedIn.ok) return signedIn.value;
    problems = signedIn.problems;
    return null;
  });
  if (!cookie) return { problems, name: typed.data.name };
  const before = await findActor();
  if (before) await signOut(before);
  (await cookies()).set(cookie);
  redirect(deskPathAfterSignIn(form.get('next'), locale));
}
