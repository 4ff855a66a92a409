'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import { invalid, ok, type Problem, type Result } from '#lib/core/result';
import { settle } from '#lib/jobs/effects';
import { changePageSlug } from '#lib/pages/commands/change-page-slug';
import { handOverPage } from '#lib/pages/commands/hand-over-page';
import { placePage } from '#lib/pages/commands/place-page';
import { publishPage } from '#lib/pages/commands/publish-page';
import { savePageSources } from '#lib/pages/commands/save-page-sources';
import { takeBackPage } from '#lib/pages/commands/take-back-page';
import { withdrawPage } from '#lib/pages/commands/withdraw-page';
import { itemIdOf, languageOf, languagesOf } from '../../articles/[id]/article-form.ts';
import { reasonsOf, unmeantOf } from '../../articles/[id]/publish/form-words.ts';
import { type DeskActor, requireActor } from '../../desk-actor.ts';
import { seenOf, sourcesOf } from '../../events/[id]/event-form.ts';
import { formAnswer, localeOfForm, textOf } from '../../form-answer.ts';
import { pairsOf } from '../../people/[id]/person-form.ts';
import { type PageDeed, pageAddress } from '../pages-address.ts';
import { placeOf } from './page-form.ts';

type Change = (actor: DeskActor) => Promise<Result<{ version: bigint | null }>>;

/** Does something to a page and leads back to its page, or says what is wrong. */
async function change(form: FormData, deed: PageDeed, work: Change): Promise<FormState> {
  const locale = localeOfForm(form);
  const result = await work(await requireActor(locale));
  if (!result.ok) return formAnswer(form, result.problems);
  await settle(result.value.version);
  redirect(pageAddress(locale, itemIdOf(form), deed));
}

/** What was saved meanwhile is shown above the form; its own words stay in it. */
function tellConflict(problem: Problem): Problem {
  if (problem.kind !== 'conflict') return problem;
  refresh();
  return { ...problem, code: 'partSavedMeanwhile' };
}

type Saving = (actor: DeskActor) => Promise<Result<unknown>>;

/** Saves something of what the languages share. */
async function save(form: FormData, work: Saving): Promise<FormState> {
  return await change(form, 'saved', async (actor) => {
    const saved = await work(actor);
    return saved.ok ? ok({ version: null }) : { ok: false, problems: saved.problems.map(tellConflict) };
  });
}

/** Says where readers find the way to the page; public at once. */
export async function placePageAction(_state: FormState, form: FormData): Promise<FormState> {
  return await change(form, 'placed', (actor) => placePage(actor, placeOf(form)));
}

export async function savePageSourcesAction(_state: FormState, form: FormData): Promise<FormState> {
  const input = { redactions: 0, ...seenOf(form), sources: sourcesOf(form) };
  return await save(form, (actor) => savePageSources(actor, input));
}

export async function changePageSlugAction(_state: FormState, form: FormData): Promise<FormState> {
  const language = languageOf(form);
  const input = { itemId: itemIdOf(form), language, slug: textOf(form, 'slug').trim() };
  return await change(form, 'address', async (actor) => {
    const changed = await changePageSlug(actor, input);
    if (changed.ok) return changed;
    const problems = changed.problems.map((problem) => ({ ...problem, field: `slug.${language}` }));
    return { ok: false, problems };
  });
}

export async function publishPageAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor(localeOfForm(form));
  if (languagesOf(form).length === 0) return formAnswer(form, [invalid('languageNeeded')]);
  return await change(form, 'published', () => publishPage(actor, pairsOf(form)));
}

export async function handOverPageAction(_state: FormState, form: FormData): Promise<FormState> {
  const chosen = languagesOf(form);
  const { itemId, revisionIds } = pairsOf(form);
  const actor = await requireActor(localeOfForm(form));
  if (chosen.length === 0) return formAnswer(form, [invalid('languageNeeded')]);
  return await change(form, 'handedOver', async () => {
    const handedOver = await handOverPage(actor, { itemId, languages: chosen, revisionIds });
    return handedOver.ok ? ok({ version: null }) : handedOver;
  });
}

export async function takeBackPageAction(_state: FormState, form: FormData): Promise<FormState> {
  return await change(form, 'takenBack', async (actor) => {
    const input = { itemId: itemIdOf(form), languages: languagesOf(form) };
    const takenBack = await takeBackPage(actor, input);
    return takenBack.ok ? ok({ version: null }) : takenBack;
  });
}

export async function withdrawPageAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor(localeOfForm(form));
  const unmeant = unmeantOf(form);
  if (unmeant.length > 0) return formAnswer(form, unmeant);
  const input = { itemId: itemIdOf(form), reasons: reasonsOf(form) };
  return await change(form, 'withdrawn', () => withdrawPage(actor, input));
}
