'use server';

import { redirect } from 'next/navigation';
import type { RedactionState } from '#components/admin/articles/redaction-form';
import { findRedactionPreview } from '#lib/articles/admin-queries/find-redaction-preview';
import { redactArticle } from '#lib/articles/commands/redact-article';
import { invalid, type Problem } from '#lib/core/result';
import { settle } from '#lib/jobs/effects';
import type { Actor } from '#lib/publishing/actor';
import { requireActor } from '../../../desk-actor.ts';
import { formAnswer, localeOfForm, textOf } from '../../../form-answer.ts';
import { articleDeskPaths } from '../../desk-paths.ts';
import { itemIdOf } from '../article-form.ts';

/** Shows what would go, and takes it out once the words were typed again. */
export async function redactAction(_state: RedactionState, form: FormData): Promise<RedactionState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  if (textOf(form, 'step') !== 'redact') return shownAgain(actor, form, []);
  const unmeant = unmeantOf(form);
  if (unmeant.length > 0) return shownAgain(actor, form, unmeant);
  const [words, reason] = [textOf(form, 'words'), textOf(form, 'reason')];
  const input = { itemId: itemIdOf(form), words, reason, count: Number(textOf(form, 'count')) };
  const redacted = await redactArticle(actor, input);
  if (!redacted.ok) return shownAgain(actor, form, redacted.problems);
  await settle(redacted.value.version);
  redirect(`${articleDeskPaths(locale, input.itemId).redact}?done=${redacted.value.count}`);
}

/** What would go, with what was typed and what is wrong with it. */
async function shownAgain(actor: Actor, form: FormData, problems: Problem[]): Promise<RedactionState> {
  const words = textOf(form, 'words');
  const found = await findRedactionPreview(actor, { itemId: itemIdOf(form), words });
  if (found.ok) return { ...formAnswer(form, problems), preview: found.value };
  return { ...formAnswer(form, [...problems, ...found.problems]), preview: null };
}

/** Whoever means it types the words once more. */
function unmeantOf(form: FormData): Problem[] {
  const [words, repeated] = [textOf(form, 'words').trim(), textOf(form, 'repeated').trim()];
  return words === repeated ? [] : [invalid('wordsNotRepeated', { field: 'repeated' })];
}
