'use server';

import type { FormState } from '#components/admin/action-form';
import { ok, type Result } from '#lib/core/result';
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
import { itemIdOf } from '../../articles/[id]/article-form.ts';
import type { DeskActor } from '../../desk-actor.ts';
import { sourcesOf } from '../../events/[id]/event-form.ts';
import { saveOfItem } from '../../item-deeds.ts';
import {
  changeSlugOfItem,
  handOverOfItem,
  publishOfItem,
  takeBackOfItem,
  withdrawOfItem,
} from '../../item-publication.ts';
import { type MilestoneDeed, milestoneAddress } from '../milestones-address.ts';
import { changeOf, evidenceOf, linksOf, reasonsOfChanges, seenMilestoneOf } from './milestone-form.ts';

const after = (form: FormData, deed: MilestoneDeed) => (locale: Locale) =>
  milestoneAddress(locale, itemIdOf(form), deed);

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
  return await changeSlugOfItem(form, milestoneAddress, changeMilestoneSlug);
}

export async function publishMilestoneAction(_state: FormState, form: FormData): Promise<FormState> {
  return await publishOfItem(form, milestoneAddress, publishMilestone);
}

export async function handOverMilestoneAction(_state: FormState, form: FormData): Promise<FormState> {
  return await handOverOfItem(form, milestoneAddress, handOverMilestone);
}

export async function takeBackMilestoneAction(_state: FormState, form: FormData): Promise<FormState> {
  return await takeBackOfItem(form, milestoneAddress, takeBackMilestone);
}

export async function withdrawMilestoneAction(_state: FormState, form: FormData): Promise<FormState> {
  return await withdrawOfItem(form, milestoneAddress, withdrawMilestone);
}
