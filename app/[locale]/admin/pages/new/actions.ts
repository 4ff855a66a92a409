'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import { addPage } from '#lib/pages/commands/add-page';
import { languageOf } from '../../articles/[id]/article-form.ts';
import { requireActor } from '../../desk-actor.ts';
import { formAnswer, localeOfForm, textOf } from '../../form-answer.ts';
import { pageAddress } from '../pages-address.ts';

/** Begins a page with its title and opens it. */
export async function addPageAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const input = {
    itemId: textOf(form, 'newItemId'),
    title: textOf(form, 'title'),
    language: languageOf(form),
  };
  const added = await addPage(actor, input);
  if (!added.ok) return formAnswer(form, added.problems);
  redirect(pageAddress(locale, added.value.itemId));
}
