'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import { changeArticleSlug } from '#lib/articles/commands/change-article-slug';
import { handOverArticleAsSeen } from '#lib/articles/commands/hand-over-article-as-seen';
import { publishArticleAsSeen } from '#lib/articles/commands/publish-article-as-seen';
import { takeBackArticle } from '#lib/articles/commands/take-back-article';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article';
import type { Problem } from '#lib/core/result';
import { settle } from '#lib/jobs/effects';
import { requireActor } from '../../../desk-actor.ts';
import { formAnswer, localeOfForm, textOf } from '../../../form-answer.ts';
import { itemIdOf, languageOf, languagesOf } from '../article-form.ts';
import { reasonsOf, seenOf, unmeantOf } from './form-words.ts';
import { publishPath } from './publish-address.ts';

/** Shows the article as it is now beside what is wrong: what was seen may be gone. */
function lookAgain(form: FormData, problems: Problem[]): FormState {
  refresh();
  return formAnswer(form, problems);
}

/** Publishes what was seen in the chosen languages. */
export async function publishAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const itemId = itemIdOf(form);
  const published = await publishArticleAsSeen(actor, { itemId, ...seenOf(form) });
  if (!published.ok) return lookAgain(form, published.problems);
  await settle(published.value.version);
  redirect(publishPath(locale, itemId, { done: 'published', languages: languagesOf(form) }));
}

/** Hands what was seen over to the editors. */
export async function handOverAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const itemId = itemIdOf(form);
  const handedOver = await handOverArticleAsSeen(actor, { itemId, ...seenOf(form) });
  if (!handedOver.ok) return lookAgain(form, handedOver.problems);
  redirect(publishPath(locale, itemId, { done: 'handedOver', languages: handedOver.value.languages }));
}

/** Takes languages back from the editors. */
export async function takeBackAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const itemId = itemIdOf(form);
  const takenBack = await takeBackArticle(actor, { itemId, languages: languagesOf(form) });
  if (!takenBack.ok) return formAnswer(form, takenBack.problems);
  redirect(publishPath(locale, itemId, { done: 'takenBack', languages: takenBack.value.languages }));
}

/** Withdraws the languages that a reason was given for, once it was said that this is meant. */
export async function withdrawAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const unmeant = unmeantOf(form);
  if (unmeant.length > 0) return formAnswer(form, unmeant);
  const [itemId, reasons] = [itemIdOf(form), reasonsOf(form)];
  const withdrawn = await withdrawArticle(actor, { itemId, reasons });
  if (!withdrawn.ok) return formAnswer(form, withdrawn.problems);
  await settle(withdrawn.value.version);
  redirect(publishPath(locale, itemId, { done: 'withdrawn', languages: languagesOf(form) }));
}

/** Gives an article another address; its old ones lead on. */
export async function changeSlugAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const [itemId, language] = [itemIdOf(form), languageOf(form)];
  const slug = textOf(form, 'slug').trim();
  const changed = await changeArticleSlug(actor, { itemId, language, slug });
  if (!changed.ok) {
    const problems = changed.problems.map((problem) => ({ ...problem, field: `slug.${language}` }));
    return formAnswer(form, problems);
  }
  await settle(changed.value.version);
  redirect(publishPath(locale, itemId, { done: 'moved', languages: [language] }));
}
