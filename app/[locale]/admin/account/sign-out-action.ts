'use server';

import { redirect } from 'next/navigation';
import { signOut } from '#lib/accounts/commands/sign-out';
import { findActor } from '../desk-actor.ts';
import { leaveDesk } from '../desk-session.ts';
import { localeOfForm } from '../form-answer.ts';

/** Ends the session and takes the cookie away. */
export async function signOutAction(form: FormData): Promise<void> {
  const actor = await findActor();
  if (actor) await signOut(actor);
  await leaveDesk();
  redirect(`/${localeOfForm(form)}/sign-in`);
}
