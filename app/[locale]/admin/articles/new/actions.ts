'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import { articleCreateSchema } from '#lib/articles/article-input';
import { createArticle } from '#lib/articles/commands/create-article';
import { invalid } from '#lib/core/result';
import { requireActor } from '../../desk-actor.ts';
import { formAnswer, localeOfForm } from '../../form-answer.ts';
import { articleDeskPaths } from '../desk-paths.ts';

/** Makes an article without words and opens it. */
export async function createArticleAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const chosen = articleCreateSchema.safeParse(Object.fromEntries(form));
  if (!chosen.success) return formAnswer(form, [invalid('notUnderstood')]);
  const created = await createArticle(actor, chosen.data);
  if (!created.ok) return formAnswer(form, created.problems);
  redirect(articleDeskPaths(locale, created.value.itemId).edit);
}
