'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import { addPerson } from '#lib/people/commands/add-person';
import { languageOf } from '../../articles/[id]/article-form.ts';
import { requireActor } from '../../desk-actor.ts';
import { formAnswer, localeOfForm, textOf } from '../../form-answer.ts';
import { personAddress } from '../people-address.ts';

/** Begins the record of a person and opens it. */
export async function addPersonAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const input = {
    ...{ itemId: textOf(form, 'newItemId'), name: textOf(form, 'name'), language: languageOf(form) },
    isAnother: form.has('isAnother'),
  };
  const added = await addPerson(actor, input);
  if (!added.ok) return formAnswer(form, added.problems);
  redirect(personAddress(locale, added.value.itemId));
}
