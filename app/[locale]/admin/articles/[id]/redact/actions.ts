'use server';

import { redirect } from 'next/navigation';
import type { RedactionState } from '#components/admin/articles/redaction-form';
import { findRedactionPreview } from '#lib/articles/admin-queries/find-redaction-preview';
import { redactArticle } from '#lib/articles/commands/redact-article';
import { invalid, type Problem } from '#lib/core/result';
import { settle } from '#lib/jobs/effects';
import { requireActor } from '../../../desk-actor.ts';
import { localeOfForm, textOf } from '../../../form-answer.ts';
import { articleDeskPaths } from '../../desk-paths.ts';
import { itemIdOf } from '../article-form.ts';

/** Shows what would go, and takes it out once the words were typed again. */
export async function redactAction(_state: RedactionState, form: FormData): Promise<RedactionState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const itemId = itemIdOf(form);
  const [words, reason] = [textOf(form, 'words'), textOf(form, 'reason')];
  const unmeant = textOf(form, 'step') === 'redact' ? unmeantOf(form) : null;
  if (unmeant?.length !== 0) {
    const found = await findRedactionPreview(actor, { itemId, words });
    const problems = [...(found.ok ? [] : found.problems), ...(unmeant ?? [])];
    return { problems, words, reason, preview: found.ok ? found.value : null };
  }
  const redacted = await redactArticle(actor, {
    itemId,
    words,
    reason,
    count: Number(textOf(form, 'count')),
  });
  if (!redacted.ok) {
    const found = await findRedactionPreview(actor, { itemId, words });
    return { problems: redacted.problems, words, reason, preview: found.ok ? found.value : null };
  }
  await settle(redacted.value.version);
  redirect(`${articleDeskPaths(locale, itemId).redact}?done=${redacted.value.count}`);
}

/** Whoever means it types the words once more. */
function unmeantOf(form: FormData): Problem[] {
  const [words, repeated] = [textOf(form, 'words').trim(), textOf(form, 'repeated').trim()];
  return words === repeated ? [] : [invalid('wordsNotRepeated', { field: 'repeated' })];
}
