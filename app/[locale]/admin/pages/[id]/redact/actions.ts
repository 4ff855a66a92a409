'use server';

import { redirect } from 'next/navigation';
import type { RedactionState } from '#components/admin/articles/redaction-form';
import { invalid, type Problem } from '#lib/core/result';
import { settle } from '#lib/jobs/effects';
import { findPageRedaction } from '#lib/pages/admin-queries/find-page-redaction';
import { redactPage } from '#lib/pages/commands/redact-page';
import type { Actor } from '#lib/publishing/actor';
import { itemIdOf } from '../../../articles/[id]/article-form.ts';
import { requireActor } from '../../../desk-actor.ts';
import { formAnswer, localeOfForm, textOf } from '../../../form-answer.ts';
import { pageAddress } from '../../pages-address.ts';

/** Shows what would go, and takes it out once the words were typed again. */
export async function redactPageAction(_state: RedactionState, form: FormData): Promise<RedactionState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  if (textOf(form, 'step') !== 'redact') return shownAgain(actor, form, []);
  const [words, repeated] = [textOf(form, 'words'), textOf(form, 'repeated')];
  if (words.trim() !== repeated.trim())
    return shownAgain(actor, form, [invalid('wordsNotRepeated', { field: 'repeated' })]);
  const reason = textOf(form, 'reason');
  const input = { itemId: itemIdOf(form), words, reason, count: Number(textOf(form, 'count')) };
  const redacted = await redactPage(actor, input);
  if (!redacted.ok) return shownAgain(actor, form, redacted.problems);
  await settle(redacted.value.version);
  redirect(`${pageAddress(locale, input.itemId)}/redact?done=${redacted.value.count}`);
}

/** What would go, with what was typed and what is wrong with it. */
async function shownAgain(actor: Actor, form: FormData, problems: Problem[]): Promise<RedactionState> {
  const found = await findPageRedaction(actor, { itemId: itemIdOf(form), words: textOf(form, 'words') });
  if (found.ok) return { ...formAnswer(form, problems), preview: found.value };
  return { ...formAnswer(form, [...problems, ...found.problems]), preview: null };
}
