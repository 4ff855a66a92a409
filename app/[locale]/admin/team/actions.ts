'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import type { ColleagueDeed } from '#components/admin/team/colleague-done';
import type { LinkState } from '#components/admin/team/link-hand-over';
import { inviteSchema, normalisedDisplayName, normalisedEmail } from '#lib/accounts/account-input';
import { findColleague } from '#lib/accounts/admin-queries';
import { changeEmail } from '#lib/accounts/commands/change-email';
import { changeRole } from '#lib/accounts/commands/change-role';
import { deactivateAccount } from '#lib/accounts/commands/deactivate-account';
import { inviteAccount } from '#lib/accounts/commands/invite-account';
import { makeAccountLink } from '#lib/accounts/commands/make-account-link';
import { reactivateAccount } from '#lib/accounts/commands/reactivate-account';
import { invalid, type Result } from '#lib/core/result';
import { formAnswer, localeOfForm, textOf } from '../form-answer.ts';
import { requireAdministrator } from './require-administrator.ts';
import { toShownLink } from './shown-link.ts';

/** Leads back to the colleague's page where it was done; else says what is wrong. */
function answer(form: FormData, result: Result<null>, done: ColleagueDeed): FormState {
  if (!result.ok) return formAnswer(form, result.problems);
  redirect(`/${localeOfForm(form)}/admin/team/${textOf(form, 'accountId')}?done=${done}`);
}

export async function inviteAction(_state: LinkState, form: FormData): Promise<LinkState> {
  const locale = localeOfForm(form);
  const actor = await requireAdministrator(locale);
  const typed = inviteSchema.safeParse(Object.fromEntries(form));
  if (!typed.success) return formAnswer(form, [invalid('notUnderstood')]);
  const invited = await inviteAccount(actor, { ...typed.data, locale });
  if (!invited.ok) return formAnswer(form, invited.problems);
  const displayName = normalisedDisplayName(typed.data.displayName);
  const email = normalisedEmail(typed.data.email);
  return { ...formAnswer(form, []), link: toShownLink(invited.value, { displayName, email }, locale) };
}

export async function makeLinkAction(_state: LinkState, form: FormData): Promise<LinkState> {
  const locale = localeOfForm(form);
  const actor = await requireAdministrator(locale);
  const made = await makeAccountLink(actor, { accountId: textOf(form, 'accountId'), locale });
  if (!made.ok) return formAnswer(form, made.problems);
  const colleague = await findColleague(actor, made.value.accountId);
  const person = { displayName: colleague?.displayName ?? '', email: colleague?.email ?? null };
  return { ...formAnswer(form, []), link: toShownLink(made.value, person, locale) };
}

export async function changeRoleAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireAdministrator(localeOfForm(form));
  const input = { accountId: textOf(form, 'accountId'), role: textOf(form, 'role') };
  return answer(form, await changeRole(actor, input), 'roleSaved');
}

export async function changeEmailAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireAdministrator(localeOfForm(form));
  const input = { accountId: textOf(form, 'accountId'), email: textOf(form, 'email') };
  return answer(form, await changeEmail(actor, input), 'emailSaved');
}

export async function deactivateAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireAdministrator(localeOfForm(form));
  const input = { accountId: textOf(form, 'accountId') };
  return answer(form, await deactivateAccount(actor, input), 'closed');
}

export async function reactivateAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireAdministrator(localeOfForm(form));
  const input = { accountId: textOf(form, 'accountId') };
  return answer(form, await reactivateAccount(actor, input), 'opened');
}
