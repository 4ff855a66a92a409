'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import { addTerm } from '#lib/glossary/commands/add-term';
import { editTerm } from '#lib/glossary/commands/edit-term';
import { removeTerm } from '#lib/glossary/commands/remove-term';
import { settle } from '#lib/jobs/effects';
import { requireActor } from '../desk-actor.ts';
import { formAnswer, localeOfForm } from '../form-answer.ts';
import { glossaryAddress, termAddress } from './glossary-address.ts';
import { seenTermOf, termFactsOf } from './term-form.ts';

export async function addTermAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const added = await addTerm(await requireActor(locale), termFactsOf(form));
  if (!added.ok) return formAnswer(form, added.problems);
  await settle(added.value.version);
  redirect(termAddress(locale, added.value.termId, true));
}

export async function editTermAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const edited = await editTerm(actor, { ...termFactsOf(form), ...seenTermOf(form) });
  if (!edited.ok) return formAnswer(form, edited.problems);
  await settle(edited.value.version);
  redirect(termAddress(locale, edited.value.termId, true));
}

export async function removeTermAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const removed = await removeTerm(await requireActor(locale), seenTermOf(form));
  if (!removed.ok) return formAnswer(form, removed.problems);
  await settle(removed.value.version);
  redirect(glossaryAddress(locale));
}
