import 'server-only';
import { redirect } from 'next/navigation';
import type { RedactionState } from '#components/admin/articles/redaction-form';
import { invalid, type Problem, type Result } from '#lib/core/result';
import type { Locale } from '#lib/i18n/locales';
import { settle } from '#lib/jobs/effects';
import type { Actor } from '#lib/publishing/actor';
import type { RedactedItem, RedactItemInput } from '#lib/publishing/commands/redact-item';
import type { RedactionPreview } from '#lib/publishing/redaction/redaction-view';
import { itemIdOf } from './articles/[id]/article-form.ts';
import { requireActor } from './desk-actor.ts';
import { formAnswer, localeOfForm, textOf } from './form-answer.ts';

/** How a kind of item finds words and takes them out, and where its page of redaction is. */
export interface RedactionDeeds {
  find: (actor: Actor, input: { itemId: string; words: string }) => Promise<Result<RedactionPreview>>;
  redact: (actor: Actor, input: RedactItemInput) => Promise<Result<RedactedItem>>;
  pathOf: (locale: Locale, itemId: string) => string;
}

/** Shows what would go, and takes it out once the words were typed again. */
export async function redactWords(form: FormData, deeds: RedactionDeeds): Promise<RedactionState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  if (textOf(form, 'step') !== 'redact') return shownAgain(actor, form, deeds, []);
  const unmeant = unmeantOf(form);
  if (unmeant.length > 0) return shownAgain(actor, form, deeds, unmeant);
  const [itemId, words, reason] = [itemIdOf(form), textOf(form, 'words'), textOf(form, 'reason')];
  const redacted = await deeds.redact(actor, { itemId, words, reason, count: Number(textOf(form, 'count')) });
  if (!redacted.ok) return shownAgain(actor, form, deeds, redacted.problems);
  await settle(redacted.value.version);
  redirect(`${deeds.pathOf(locale, itemId)}?done=${redacted.value.count}`);
}

/** What would go, with what was typed and what is wrong with it. */
async function shownAgain(
  actor: Actor,
  form: FormData,
  { find }: RedactionDeeds,
  problems: Problem[],
): Promise<RedactionState> {
  const found = await find(actor, { itemId: itemIdOf(form), words: textOf(form, 'words') });
  if (found.ok) return { ...formAnswer(form, problems), preview: found.value };
  return { ...formAnswer(form, [...problems, ...found.problems]), preview: null };
}

/** Whoever means it types the words once more. */
function unmeantOf(form: FormData): Problem[] {
  const [words, repeated] = [textOf(form, 'words').trim(), textOf(form, 'repeated').trim()];
  return words === repeated ? [] : [invalid('wordsNotRepeated', { field: 'repeated' })];
}
