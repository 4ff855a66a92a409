'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import { releaseProgramme } from '#lib/events/commands/release-programme';
import { settle } from '#lib/jobs/effects';
import { itemIdOf } from '../../../../articles/[id]/article-form.ts';
import { requireActor } from '../../../../desk-actor.ts';
import { formAnswer, localeOfForm, textOf } from '../../../../form-answer.ts';
import { programmeDeskPaths } from '../programme-address.ts';

export async function releaseProgrammeAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const eventId = itemIdOf(form);
  const input = { eventId, version: Number(textOf(form, 'version')), language: locale };
  const released = await releaseProgramme(await requireActor(locale), input);
  if (!released.ok) {
    const problems = released.problems.map((problem) =>
      problem.code === 'savedMeanwhile' ? { ...problem, code: 'programmeChanged' as const } : problem,
    );
    return formAnswer(form, problems);
  }
  await settle(released.value.version);
  redirect(programmeDeskPaths(locale, eventId).released(released.value.number));
}
