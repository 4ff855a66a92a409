'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import { restorePageRevision } from '#lib/pages/commands/restore-page-revision';
import { idOf, itemIdOf, languageOf } from '../../../articles/[id]/article-form.ts';
import { requireActor } from '../../../desk-actor.ts';
import { formAnswer, localeOfForm } from '../../../form-answer.ts';
import { revisionPathsBelow } from '../../../item-paths.ts';
import { pageAddress } from '../../pages-address.ts';

/** Brings an earlier version of a page's words back as the newest one. */
export async function restorePageAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const [itemId, language] = [itemIdOf(form), languageOf(form)];
  const revisionId = idOf(form, 'revisionId');
  const baseRevisionId = idOf(form, 'baseRevisionId');
  const restored = await restorePageRevision(actor, { itemId, language, revisionId, baseRevisionId });
  if (!restored.ok) return formAnswer(form, restored.problems);
  redirect(revisionPathsBelow(pageAddress(locale, itemId)).revisionsIn(language));
}
