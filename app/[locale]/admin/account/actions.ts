'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { changePasswordSchema } from '#lib/accounts/account-input';
import { changeDisplayName } from '#lib/accounts/commands/change-display-name';
import { changePassword } from '#lib/accounts/commands/change-password';
import { revokeOtherSessions } from '#lib/accounts/commands/revoke-other-sessions';
import { revokeSession } from '#lib/accounts/commands/revoke-session';
import { refused } from '#lib/core/result';
import { done, type FormState, refusedWith } from '../../../../components/admin/form-state.ts';
import { requireActor } from '../desk-actor.ts';
import { enterDesk, requestPlace } from '../desk-session.ts';
import { formLocale } from '../form-locale.ts';

export async function changeDisplayNameAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor(formLocale(form));
  const changed = await changeDisplayName(actor, { displayName: String(form.get('displayName') ?? '') });
  if (!changed.ok) return refusedWith(changed.problems);
  revalidatePath('/[locale]/admin', 'layout');
  return done;
}

export async function changePasswordAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor(formLocale(form));
  const typed = changePasswordSchema.safeParse(Object.fromEntries(form));
  if (!typed.success) return refusedWith([refused('notUnderstood')]);
  const place = await requestPlace();
  const problems = await enterDesk(() => changePassword(actor, { ...typed.data, place }));
  return problems.length > 0 ? refusedWith(problems) : done;
}

export async function revokeSessionAction(form: FormData): Promise<void> {
  const locale = formLocale(form);
  const actor = await requireActor(locale);
  await revokeSession(actor, { sessionId: String(form.get('sessionId')) });
  redirect(`/${locale}/admin/account?done=session`);
}

export async function revokeOtherSessionsAction(form: FormData): Promise<void> {
  const locale = formLocale(form);
  await revokeOtherSessions(await requireActor(locale));
  redirect(`/${locale}/admin/account?done=sessions`);
}
