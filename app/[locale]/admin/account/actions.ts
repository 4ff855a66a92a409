'use server';

import { redirect } from 'next/navigation';
import type { AccountDeed } from '#components/admin/account/account-done';
import type { FormState } from '#components/admin/action-form';
import { changePasswordSchema } from '#lib/accounts/account-input';
import { changeDisplayName } from '#lib/accounts/commands/change-display-name';
import { changePassword } from '#lib/accounts/commands/change-password';
import { revokeOtherSessions } from '#lib/accounts/commands/revoke-other-sessions';
import { revokeSession } from '#lib/accounts/commands/revoke-session';
import { invalid } from '#lib/core/result';
import type { Locale } from '#lib/i18n/locales';
import { requireActor } from '../desk-actor.ts';
import { enterDesk, requestPlace } from '../desk-session.ts';
import { formAnswer, localeOfForm, textOf } from '../form-answer.ts';

function leadBack(locale: Locale, done: AccountDeed): never {
  redirect(`/${locale}/admin/account?done=${done}`);
}

export async function changeDisplayNameAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const changed = await changeDisplayName(actor, { displayName: textOf(form, 'displayName') });
  if (!changed.ok) return formAnswer(form, changed.problems);
  leadBack(locale, 'nameSaved');
}

/** What was typed is not sent back: these are passwords. */
export async function changePasswordAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const typed = changePasswordSchema.safeParse(Object.fromEntries(form));
  if (!typed.success) return { problems: [invalid('notUnderstood')], typed: null };
  const place = await requestPlace();
  const problems = await enterDesk(() => changePassword(actor, { ...typed.data, place }));
  if (problems.length > 0) return { problems, typed: null };
  leadBack(locale, 'passwordChanged');
}

export async function revokeSessionAction(form: FormData): Promise<void> {
  const locale = localeOfForm(form);
  await revokeSession(await requireActor(locale), { sessionId: textOf(form, 'sessionId') });
  leadBack(locale, 'sessionEnded');
}

export async function revokeOtherSessionsAction(form: FormData): Promise<void> {
  const locale = localeOfForm(form);
  await revokeOtherSessions(await requireActor(locale));
  leadBack(locale, 'sessionsEnded');
}
