'use server';

import { redirect } from 'next/navigation';
import type { SetUpState } from '#components/admin/account/set-up-form';
import type { SignInState } from '#components/admin/sign-in-form';
import { normalisedName } from '#lib/accounts/account';
import { choosePasswordSchema, setUpSchema, signInSchema } from '#lib/accounts/account-input';
import { choosePassword } from '#lib/accounts/commands/choose-password';
import { setUpAdministrator } from '#lib/accounts/commands/set-up-administrator';
import { signIn } from '#lib/accounts/commands/sign-in';
import { refused } from '#lib/core/result';
import { type FormState, refusedWith } from '../../../../components/admin/form-state.ts';
import { enterDesk, requestDevice, requestPlace } from '../../admin/desk-session.ts';
import { formLocale } from '../../admin/form-locale.ts';
import { deskPathAfterSignIn } from '../desk-path.ts';

/** Signs in with name and password. */
export async function signInAction(_state: SignInState, form: FormData): Promise<SignInState> {
  const typed = signInSchema.safeParse({ name: form.get('name'), password: form.get('password') });
  if (!typed.success) return { problems: [refused('signInRefused')], name: '' };
  const { name, password } = typed.data;
  const place = await requestPlace();
  const device = await requestDevice(normalisedName(name));
  const problems = await enterDesk(() => signIn({ name, password, place, device }));
  if (problems.length > 0) return { problems, name };
  redirect(deskPathAfterSignIn(form.get('next'), formLocale(form)));
}

/** Makes the first administrator by the setup link, and signs them in. */
export async function setUpAction(_state: SetUpState, form: FormData): Promise<SetUpState> {
  const typed = setUpSchema.safeParse(Object.fromEntries(form));
  if (!typed.success) return { ...refusedWith([refused('notUnderstood')]), name: '', displayName: '' };
  const { link: secret, ...rest } = typed.data;
  const place = await requestPlace();
  const problems = await enterDesk(() => setUpAdministrator({ secret, ...rest, place }));
  if (problems.length > 0)
    return { ...refusedWith(problems), name: rest.name, displayName: rest.displayName };
  redirect(`/${formLocale(form)}/admin`);
}

/** Chooses a password by an invitation or a link for a new one, and signs its holder in. */
export async function choosePasswordAction(_state: FormState, form: FormData): Promise<FormState> {
  const typed = choosePasswordSchema.safeParse(Object.fromEntries(form));
  if (!typed.success) return refusedWith([refused('notUnderstood')]);
  const { link: secret, password } = typed.data;
  const place = await requestPlace();
  const problems = await enterDesk(() => choosePassword({ secret, password, place }));
  if (problems.length > 0) return refusedWith(problems);
  redirect(`/${formLocale(form)}/admin`);
}
