'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/articles/form-state';
import { articleCreateSchema } from '#lib/articles/article-input';
import { createArticle } from '#lib/articles/commands/create-article';
import { invalid } from '#lib/core/result';
import { requireActor } from '../../desk-actor.ts';
import { articleDeskPaths } from '../desk-paths.ts';
import { localeOfForm } from '../form-locale.ts';

/** Makes an article without words and opens it. */
export async function createArticleAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const parsed = articleCreateSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { problems: [invalid('notUnderstood')] };
  const created = await createArticle(actor, parsed.data);
  if (!created.ok) return created;
  redirect(articleDeskPaths(locale, created.value.itemId).edit);
}
