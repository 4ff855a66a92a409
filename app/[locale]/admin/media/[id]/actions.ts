'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import { invalid, type Result } from '#lib/core/result';
import { settle } from '#lib/jobs/effects';
import { answerChildQuestion } from '#lib/media/commands/answer-child-question';
import { blurPicture } from '#lib/media/commands/blur-picture';
import { cropPicture } from '#lib/media/commands/crop-picture';
import { deleteMedium } from '#lib/media/commands/delete-medium';
import { editMediumTexts } from '#lib/media/commands/edit-medium-texts';
import { putBackMedium } from '#lib/media/commands/put-back-medium';
import { takeDownMedium } from '#lib/media/commands/take-down-medium';
import { withdrawConsent } from '#lib/media/commands/withdraw-consent';
import { type DeskActor, requireActor } from '../../desk-actor.ts';
import { formAnswer, localeOfForm, textOf } from '../../form-answer.ts';
import { type Deed, libraryAddress, mediumAddress } from '../media-address.ts';
import { idOf, regionsOf, seenOf, textsOf } from './medium-form.ts';

type Change = (actor: DeskActor) => Promise<Result<{ version: bigint | null }>>;

/** Does something to a medium and leads back to its page, or says what is wrong. */
async function change(form: FormData, deed: Deed, work: Change): Promise<FormState> {
  const locale = localeOfForm(form);
  const result = await work(await requireActor(locale));
  if (!result.ok) return formAnswer(form, result.problems);
  await settle(result.value.version);
  redirect(mediumAddress(locale, idOf(form, 'mediumId'), deed));
}

export async function editTextsAction(_state: FormState, form: FormData): Promise<FormState> {
  return await change(form, 'texts', (actor) =>
    editMediumTexts(actor, { ...seenOf(form), ...textsOf(form) }),
  );
}

export async function answerAction(_state: FormState, form: FormData): Promise<FormState> {
  const answer = textOf(form, 'answer');
  if (answer !== 'no' && answer !== 'yes') {
    await requireActor(localeOfForm(form));
    return formAnswer(form, [invalid('childQuestionOpen', { field: 'answer' })]);
  }
  return await change(form, 'answered', (actor) => answerChildQuestion(actor, { ...seenOf(form), answer }));
}

export async function withdrawConsentAction(_state: FormState, form: FormData): Promise<FormState> {
  return await change(form, 'withdrawn', (actor) =>
    withdrawConsent(actor, { mediumId: idOf(form, 'mediumId'), consentId: idOf(form, 'consentId') }),
  );
}

/** What can't be taken back is done only once it was said that one has looked. */
async function edit(form: FormData, deed: Deed, work: Change): Promise<FormState> {
  if (form.get('sure') === 'yes') return await change(form, deed, work);
  await requireActor(localeOfForm(form));
  return formAnswer(form, [invalid('sureNeeded', { field: 'sure' })]);
}

export async function cropAction(_state: FormState, form: FormData): Promise<FormState> {
  const [region] = regionsOf(form);
  const whole = { x: 0, y: 0, width: 0, height: 0 };
  return await edit(form, 'cropped', (actor) =>
    cropPicture(actor, { ...seenOf(form), region: region ?? whole }),
  );
}

export async function blurAction(_state: FormState, form: FormData): Promise<FormState> {
  return await edit(form, 'blurred', (actor) =>
    blurPicture(actor, { ...seenOf(form), regions: regionsOf(form) }),
  );
}

export async function takeDownAction(_state: FormState, form: FormData): Promise<FormState> {
  return await change(form, 'takenDown', (actor) => takeDownMedium(actor, seenOf(form)));
}

export async function putBackAction(_state: FormState, form: FormData): Promise<FormState> {
  return await change(form, 'putBack', (actor) => putBackMedium(actor, seenOf(form)));
}

export async function deleteAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const result = await deleteMedium(await requireActor(locale), seenOf(form));
  if (!result.ok) return formAnswer(form, result.problems);
  await settle(null);
  redirect(libraryAddress(locale));
}
