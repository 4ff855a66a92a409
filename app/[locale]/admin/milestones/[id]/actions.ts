'use server';

import type { FormState } from '#components/admin/action-form';
import { invalid, ok, type Result } from '#lib/core/result';
import type { Locale } from '#lib/i18n/locales';
import { changeMilestone } from '#lib/milestones/commands/change-milestone';
import { changeMilestoneSlug } from '#lib/milestones/commands/change-milestone-slug';
import { handOverMilestone } from '#lib/milestones/commands/hand-over-milestone';
import { publishMilestone } from '#lib/milestones/commands/publish-milestone';
import { saveMilestonePart } from '#lib/milestones/commands/save-milestone-part';
import { saveMilestoneReasons } from '#lib/milestones/commands/save-milestone-reasons';
import { takeBackMilestone } from '#lib/milestones/commands/take-back-milestone';
import { withdrawMilestone } from '#lib/milestones/commands/withdraw-milestone';
import type { MilestoneShared } from '#lib/milestones/milestone';
import { itemIdOf, languageOf, languagesOf } from '../../articles/[id]/article-form.ts';
import { reasonsOf, unmeantOf } from '../../articles/[id]/publish/form-words.ts';
import { type DeskActor, requireActor } from '../../desk-actor.ts';
import { sourcesOf } from '../../events/[id]/event-form.ts';
import { formAnswer, localeOfForm, textOf } from '../../form-answer.ts';
import { doToItem, saveOfItem } from '../../item-deeds.ts';
import { pairsOf } from '../../people/[id]/person-form.ts';
import { type MilestoneDeed, milestoneAddress } from '../milestones-address.ts';
import { changeOf, evidenceOf, linksOf, reasonsOfChanges, seenMilestoneOf } from './milestone-form.ts';

const after = (form: FormData, deed: MilestoneDeed) => (locale: Locale) =>
  milestoneAddress(locale, itemIdOf(form), deed);

type Change = (actor: DeskActor) => Promise<Result<{ version: bigint | null }>>;

/** Does something to a milestone and leads back to its page, or says what is wrong. */
async function change(form: FormData, deed: MilestoneDeed, work: Change): Promise<FormState> {
  return await doToItem(form, after(form, deed), work);
}

/** Saves something of what the languages share. */
async function save(
  form: FormData,
  work: (actor: DeskActor) => Promise<Result<unknown>>,
): Promise<FormState> {
  return await saveOfItem(form, after(form, 'saved'), work);
}

async function savePart(form: FormData, part: Partial<MilestoneShared>): Promise<FormState> {
  return await save(form, (actor) => saveMilestonePart(actor, seenMilestoneOf(form), () => ok(part)));
}

export async function saveDateAction(_state: FormState, form: FormData): Promise<FormState> {
  return await save(form, (actor) => changeMilestone(actor, changeOf(form)));
}

export async function saveReasonsAction(_state: FormState, form: FormData): Promise<FormState> {
  const input = { ...seenMilestoneOf(form), reasons: reasonsOfChanges(form) };
  return await save(form, (actor) => saveMilestoneReasons(actor, input));
}

export async function saveEvidenceAction(_state: FormState, form: FormData): Promise<FormState> {
  return await savePart(form, { evidence: evidenceOf(form) });
}

export async function saveLinksAction(_state: FormState, form: FormData): Promise<FormState> {
  return await savePart(form, linksOf(form));
}

export async function saveMilestoneSourcesAction(_state: FormState, form: FormData): Promise<FormState> {
  return await savePart(form, { sources: sourcesOf(form) });
}

export async function changeMilestoneSlugAction(_state: FormState, form: FormData): Promise<FormState> {
  const language = languageOf(form);
  const input = { itemId: itemIdOf(form), language, slug: textOf(form, 'slug').trim() };
  return await change(form, 'address', async (actor) => {
    const changed = await changeMilestoneSlug(actor, input);
    if (changed.ok) return changed;
    const problems = changed.problems.map((problem) => ({ ...problem, field: `slug.${language}` }));
    return { ok: false, problems };
  });
}

export async function publishMilestoneAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor(localeOfForm(form));
  if (languagesOf(form).length === 0) return formAnswer(form, [invalid('languageNeeded')]);
  return await change(form, 'published', () => publishMilestone(actor, pairsOf(form)));
}

export async function handOverMilestoneAction(_state: FormState, form: FormData): Promise<FormState> {
  const chosen = languagesOf(form);
  const { itemId, revisionIds } = pairsOf(form);
  const actor = await requireActor(localeOfForm(form));
  if (chosen.length === 0) return formAnswer(form, [invalid('languageNeeded')]);
  return await change(form, 'handedOver', async () => {
    const handedOver = await handOverMilestone(actor, { itemId, languages: chosen, revisionIds });
    return handedOver.ok ? ok({ version: null }) : handedOver;
  });
}

export async function takeBackMilestoneAction(_state: FormState, form: FormData): Promise<FormState> {
  return await change(form, 'takenBack', async (actor) => {
    const input = { itemId: itemIdOf(form), languages: languagesOf(form) };
    const takenBack = await takeBackMilestone(actor, input);
    return takenBack.ok ? ok({ version: null }) : takenBack;
  });
}

export async function withdrawMilestoneAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor(localeOfForm(form));
  const unmeant = unmeantOf(form);
  if (unmeant.length > 0) return formAnswer(form, unmeant);
  const input = { itemId: itemIdOf(form), reasons: reasonsOf(form) };
  return await change(form, 'withdrawn', () => withdrawMilestone(actor, input));
}
