'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import { restoreEventRevision } from '#lib/events/commands/restore-event-revision';
import { idOf, itemIdOf, languageOf } from '../../../articles/[id]/article-form.ts';
import { requireActor } from '../../../desk-actor.ts';
import { formAnswer, localeOfForm } from '../../../form-answer.ts';
import { revisionPathsBelow } from '../../../item-paths.ts';
import { eventAddress } from '../../events-address.ts';

/** Brings an earlier version of an event's words back as the newest one. */
export async function restoreEventAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const [itemId, language] = [itemIdOf(form), languageOf(form)];
  const revisionId = idOf(form, 'revisionId');
  const baseRevisionId = idOf(form, 'baseRevisionId');
  const restored = await restoreEventRevision(actor, { itemId, language, revisionId, baseRevisionId });
  if (!restored.ok) return formAnswer(form, restored.problems);
  redirect(revisionPathsBelow(eventAddress(locale, itemId)).revisionsIn(language));
}
