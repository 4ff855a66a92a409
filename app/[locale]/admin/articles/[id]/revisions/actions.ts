'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import { restoreArticleRevision } from '#lib/articles/commands/restore-article-revision';
import { requireActor } from '../../../desk-actor.ts';
import { formAnswer, localeOfForm } from '../../../form-answer.ts';
import { articleDeskPaths } from '../../desk-paths.ts';
import { idOf, itemIdOf, languageOf } from '../article-form.ts';

/** Brings an earlier version back as the newest one. */
export async function restoreAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const [itemId, language] = [itemIdOf(form), languageOf(form)];
  const revisionId = idOf(form, 'revisionId');
  const baseRevisionId = idOf(form, 'baseRevisionId');
  const restored = await restoreArticleRevision(actor, { itemId, language, revisionId, baseRevisionId });
  if (!restored.ok) return formAnswer(form, restored.problems);
  redirect(articleDeskPaths(locale, itemId).revisionsIn(language));
}
