'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import { placeFrontSlot } from '#lib/front/commands/place-front-slot';
import { putBackFrontSlot } from '#lib/front/commands/put-back-front-slot';
import { takeAwayFrontSlot } from '#lib/front/commands/take-away-front-slot';
import { settle } from '#lib/jobs/effects';
import { requireActor } from '../desk-actor.ts';
import { formAnswer, localeOfForm, textOf } from '../form-answer.ts';
import { frontAddress } from './front-address.ts';
import { slotOf } from './front-form.ts';

export async function placeFrontSlotAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const input = slotOf(form);
  const placed = await placeFrontSlot(await requireActor(locale), input);
  if (!placed.ok) return formAnswer(form, placed.problems);
  const { version, slotId, language } = placed.value;
  await settle(version);
  const { insteadOf: formerId } = input;
  redirect(frontAddress(locale, language, { deed: formerId ? 'changed' : 'placed', slotId, formerId }));
}

export async function takeAwayFrontSlotAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const slotId = textOf(form, 'slotId');
  const taken = await takeAwayFrontSlot(await requireActor(locale), { slotId });
  if (!taken.ok) return formAnswer(form, taken.problems);
  await settle(taken.value.version);
  redirect(frontAddress(locale, taken.value.language, { deed: 'takenAway', slotId, formerId: null }));
}

export async function putBackFrontSlotAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const input = { slotId: textOf(form, 'slotId'), insteadOf: textOf(form, 'insteadOf') || null };
  const back = await putBackFrontSlot(await requireActor(locale), input);
  if (!back.ok) return formAnswer(form, back.problems);
  const { version, slotId, language } = back.value;
  await settle(version);
  redirect(frontAddress(locale, language, { deed: 'putBack', slotId, formerId: null }));
}
