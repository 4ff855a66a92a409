'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import { addEvent } from '#lib/events/commands/add-event';
import { languageOf } from '../../articles/[id]/article-form.ts';
import { requireActor } from '../../desk-actor.ts';
import { formAnswer, localeOfForm, textOf } from '../../form-answer.ts';
import { eventAddress } from '../events-address.ts';

/** Begins an event with its name and opens it. */
export async function addEventAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const input = { itemId: textOf(form, 'newItemId'), name: textOf(form, 'name'), language: languageOf(form) };
  const added = await addEvent(actor, input);
  if (!added.ok) return formAnswer(form, added.problems);
  redirect(eventAddress(locale, added.value.itemId));
}
