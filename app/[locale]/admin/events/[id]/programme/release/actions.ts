'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import type { Language } from '#lib/core/languages';
import type { Problem } from '#lib/core/result';
import { releaseProgramme } from '#lib/events/commands/release-programme';
import { withdrawProgramme } from '#lib/events/commands/withdraw-programme';
import { settle } from '#lib/jobs/effects';
import { itemIdOf } from '../../../../articles/[id]/article-form.ts';
import { requireActor } from '../../../../desk-actor.ts';
import { formAnswer, localeOfForm, textOf } from '../../../../form-answer.ts';
import { programmeDeskPaths } from '../programme-address.ts';

/** Where somebody saved meanwhile, it was the programme. */
function named(problem: Problem): Problem {
  return problem.code === 'savedMeanwhile' ? { ...problem, code: 'programmeChanged' } : problem;
}

export async function withdrawProgrammeAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const eventId = itemIdOf(form);
  const textIn = (language: Language): string => textOf(form, `reasons.${language}`);
  const reason = { ky: textIn('ky'), ru: textIn('ru'), en: textIn('en') };
  const input = { eventId, number: Number(textOf(form, 'number')), reason };
  const withdrawn = await withdrawProgramme(await requireActor(locale), input);
  if (!withdrawn.ok) return formAnswer(form, withdrawn.problems.map(named));
  await settle(withdrawn.value.version);
  redirect(programmeDeskPaths(locale, eventId).release);
}

export async function releaseProgrammeAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const eventId = itemIdOf(form);
  const input = { eventId, version: Number(textOf(form, 'version')), language: locale };
  const released = await releaseProgramme(await requireActor(locale), input);
  if (!released.ok) return formAnswer(form, released.problems.map(named));
  await settle(released.value.version);
  redirect(programmeDeskPaths(locale, eventId).released(released.value.number));
}
