'use server';

import { revalidatePath } from 'next/cache';
import type { EmailState } from '#components/admin/team/email-form';
import type { InviteState } from '#components/admin/team/invite-form';
import type { LinkState } from '#components/admin/team/link-form';
import { inviteSchema, normalisedDisplayName, normalisedEmail } from '#lib/accounts/account-input';
import { findColleague } from '#lib/accounts/admin-queries';
import { changeEmail } from '#lib/accounts/commands/change-email';
import { changeRole } from '#lib/accounts/commands/change-role';
import { deactivateAccount } from '#lib/accounts/commands/deactivate-account';
import { inviteAccount } from '#lib/accounts/commands/invite-account';
import { makeAccountLink } from '#lib/accounts/commands/make-account-link';
import { reactivateAccount } from '#lib/accounts/commands/reactivate-account';
import { type Result, refused } from '#lib/core/result';
import { done, type FormState, refusedWith } from '../../../../components/admin/form-state.ts';
import { formLocale } from '../form-locale.ts';
import { requireAdministrator } from './require-administrator.ts';
import { toShownLink } from './shown-link.ts';

const teamPath = '/[locale]/admin/team';

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** The page shows what is true now, next to what was refused. */
function stateOf(result: Result<null>): FormState {
  revalidatePath(teamPath, 'layout');
  return result.ok ? done : refusedWith(result.problems);
}

export async function inviteAction(_state: InviteState, form: FormData): Promise<InviteState> {
  const locale = formLocale(form);
  const actor = await requireAdministrator(locale);
  const typed = {
    name: textOf(form, 'name'),
    displayName: textOf(form, 'displayName'),
    role: textOf(form, 'role'),
    email: textOf(form, 'email'),
  };
  const input = inviteSchema.safeParse(typed);
  if (!input.success) return { ...refusedWith([refused('notUnderstood')]), typed, link: null };
  const invited = await inviteAccount(actor, { ...input.data, locale });
  if (!invited.ok) return { ...refusedWith(invited.problems), typed, link: null };
  const person = {
    displayName: normalisedDisplayName(typed.displayName),
    email: normalisedEmail(typed.email),
  };
  return { ...done, typed, link: toShownLink(invited.value, person, locale) };
}

export async function makeLinkAction(_state: LinkState, form: FormData): Promise<LinkState> {
  const locale = formLocale(form);
  const actor = await requireAdministrator(locale);
  const made = await makeAccountLink(actor, { accountId: textOf(form, 'accountId'), locale });
  if (!made.ok) return { ...refusedWith(made.problems), link: null };
  const colleague = await findColleague(actor, made.value.accountId);
  const person = { displayName: colleague?.displayName ?? '', email: colleague?.email ?? null };
  return { ...done, link: toShownLink(made.value, person, locale) };
}

export async function changeRoleAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireAdministrator(formLocale(form));
  const input = { accountId: textOf(form, 'accountId'), role: textOf(form, 'role') };
  return stateOf(await changeRole(actor, input));
}

export async function changeEmailAction(_state: EmailState, form: FormData): Promise<EmailState> {
  const actor = await requireAdministrator(formLocale(form));
  const input = { accountId: textOf(form, 'accountId'), email: textOf(form, 'email') };
  return { ...stateOf(await changeEmail(actor, input)), email: input.email };
}

export async function deactivateAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireAdministrator(formLocale(form));
  return stateOf(await deactivateAccount(actor, { accountId: textOf(form, 'accountId') }));
}

export async function reactivateAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireAdministrator(formLocale(form));
  return stateOf(await reactivateAccount(actor, { accountId: textOf(form, 'accountId') }));
}
