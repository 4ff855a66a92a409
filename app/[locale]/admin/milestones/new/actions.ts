'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import { addMilestone } from '#lib/milestones/commands/add-milestone';
import { languageOf } from '../../articles/[id]/article-form.ts';
import { requireActor } from '../../desk-actor.ts';
import { formAnswer, localeOfForm, textOf } from '../../form-answer.ts';
import { milestoneAddress } from '../milestones-address.ts';

/** Begins a milestone with its title and opens it. */
export async function addMilestoneAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const input = {
    itemId: textOf(form, 'newItemId'),
    title: textOf(form, 'title'),
    language: languageOf(form),
  };
  const added = await addMilestone(actor, input);
  if (!added.ok) return formAnswer(form, added.problems);
  redirect(milestoneAddress(locale, added.value.itemId));
}
