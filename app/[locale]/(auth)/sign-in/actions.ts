'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import { normalisedName } from '#lib/accounts/account';
import { choosePasswordSchema, setUpSchema, signInSchema } from '#lib/accounts/account-input';
import { choosePassword } from '#lib/accounts/commands/choose-password';
import { setUpAdministrator } from '#lib/accounts/commands/set-up-administrator';
import { signIn } from '#lib/accounts/commands/sign-in';
import { invalid, type Problem, refused } from '#lib/core/result';
import { enterDesk, requestDevice, requestPlace } from '../../admin/desk-session.ts';
import { formAnswer, localeOfForm } from '../../admin/form-answer.ts';
import { deskPathAfterSignIn } from '../desk-path.ts';

/** What was typed comes back, but no password does. */
function answer(form: FormData, problems: Problem[]): FormState {
  form.delete('password');
  return formAnswer(form, problems);
}

/** Signs in with name and password. */
export async function signInAction(_state: FormState, form: FormData): Promise<FormState> {
  const typed = signInSchema.safeParse(Object.fromEntries(form));
  if (!typed.success) return answer(form, [refused('signInRefused')]);
  const { name, password } = typed.data;
  const place = await requestPlace();
  const device = await requestDevice(normalisedName(name));
  const problems = await enterDesk(() => signIn({ name, password, place, device }));
  if (problems.length > 0) return answer(form, problems);
  redirect(deskPathAfterSignIn(form.get('next'), localeOfForm(form)));
}

/** Makes the first administrator by the setup link, and signs them in. */
export async function setUpAction(_state: FormState, form: FormData): Promise<FormState> {
  const typed = setUpSchema.safeParse(Object.fromEntries(form));
  if (!typed.success) return answer(form, [invalid('notUnderstood')]);
  const { link: secret, ...rest } = typed.data;
  const place = await requestPlace();
  const problems = await enterDesk(() => setUpAdministrator({ secret, ...rest, place }));
  if (problems.length > 0) return answer(form, problems);
  redirect(`/${localeOfForm(form)}/admin`);
}

/** Chooses a password by an invitation or a link for a new one, and signs its holder in. */
export async function choosePasswordAction(_state: FormState, form: FormData): Promise<FormState> {
  const typed = choosePasswordSchema.safeParse(Object.fromEntries(form));
  if (!typed.success) return answer(form, [invalid('notUnderstood')]);
  const { link: secret, password } = typed.data;
  const place = await requestPlace();
  const problems = await enterDesk(() => choosePassword({ secret, password, place }));
  if (problems.length > 0) return answer(form, problems);
  redirect(`/${localeOfForm(form)}/admin`);
}
