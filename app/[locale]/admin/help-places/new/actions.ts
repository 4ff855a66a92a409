'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import { addHelpPlace } from '#lib/help-places/commands/add-help-place';
import { languageOf } from '../../articles/[id]/article-form.ts';
import { requireActor } from '../../desk-actor.ts';
import { formAnswer, localeOfForm, textOf } from '../../form-answer.ts';
import { helpPlaceAddress } from '../help-places-address.ts';

/** Begins a help place with its title and opens it. */
export async function addHelpPlaceAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const input = {
    itemId: textOf(form, 'newItemId'),
    title: textOf(form, 'title'),
    language: languageOf(form),
  };
  const added = await addHelpPlace(actor, input);
  if (!added.ok) return formAnswer(form, added.problems);
  redirect(helpPlaceAddress(locale, added.value.itemId));
}
