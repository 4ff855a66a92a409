'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import { invalid, ok, type Result } from '#lib/core/result';
import { settle } from '#lib/jobs/effects';
import { addAppointment } from '#lib/people/commands/add-appointment';
import { changeAppointment } from '#lib/people/commands/change-appointment';
import { changePersonSlug } from '#lib/people/commands/change-person-slug';
import { handOverPerson } from '#lib/people/commands/hand-over-person';
import { mergePeople } from '#lib/people/commands/merge-people';
import { publishPerson } from '#lib/people/commands/publish-person';
import { removeAppointment } from '#lib/people/commands/remove-appointment';
import { removePerson } from '#lib/people/commands/remove-person';
import { savePerson } from '#lib/people/commands/save-person';
import { takeBackPerson } from '#lib/people/commands/take-back-person';
import { withdrawPerson } from '#lib/people/commands/withdraw-person';
import { dateQuote } from '#lib/quotes/commands/date-quote';
import { idOf, itemIdOf } from '../../articles/[id]/article-form.ts';
import { type DeskActor, requireActor } from '../../desk-actor.ts';
import { formAnswer, localeOfForm, textOf } from '../../form-answer.ts';
import {
  changeSlugOfItem,
  handOverOfItem,
  publishOfItem,
  takeBackOfItem,
  withdrawOfItem,
} from '../../item-publication.ts';
import { type Deed, peopleAddress, personAddress } from '../people-address.ts';
import { appointmentOf, inPostForm, personOf, seenAppointmentOf } from './person-form.ts';

type Change = (actor: DeskActor) => Promise<Result<{ version: bigint | null }>>;

/** Does something to a person and leads back to their page, or says what is wrong. */
async function change(
  form: FormData,
  deed: Deed,
  work: Change,
  leadTo: string = itemIdOf(form),
): Promise<FormState> {
  const locale = localeOfForm(form);
  const result = await work(await requireActor(locale));
  if (!result.ok) return formAnswer(form, result.problems);
  await settle(result.value.version);
  redirect(personAddress(locale, leadTo, deed));
}

export async function savePersonAction(_state: FormState, form: FormData): Promise<FormState> {
  return await change(form, 'saved', async (actor) => {
    const saved = await savePerson(actor, personOf(form));
    return saved.ok ? ok({ version: null }) : saved;
  });
}

export async function publishPersonAction(_state: FormState, form: FormData): Promise<FormState> {
  return await publishOfItem(form, personAddress, publishPerson);
}

export async function handOverPersonAction(_state: FormState, form: FormData): Promise<FormState> {
  return await handOverOfItem(form, personAddress, handOverPerson);
}

export async function takeBackPersonAction(_state: FormState, form: FormData): Promise<FormState> {
  return await takeBackOfItem(form, personAddress, takeBackPerson);
}

export async function withdrawPersonAction(_state: FormState, form: FormData): Promise<FormState> {
  return await withdrawOfItem(form, personAddress, withdrawPerson);
}

export async function changePersonSlugAction(_state: FormState, form: FormData): Promise<FormState> {
  return await changeSlugOfItem(form, personAddress, changePersonSlug);
}

export async function addAppointmentAction(_state: FormState, form: FormData): Promise<FormState> {
  return await change(form, 'posts', async (actor) =>
    inPostForm(form, await addAppointment(actor, appointmentOf(form))),
  );
}

export async function changeAppointmentAction(_state: FormState, form: FormData): Promise<FormState> {
  const input = { ...appointmentOf(form), ...seenAppointmentOf(form) };
  return await change(form, 'posts', async (actor) =>
    inPostForm(form, await changeAppointment(actor, input)),
  );
}

export async function removeAppointmentAction(_state: FormState, form: FormData): Promise<FormState> {
  return await change(form, 'posts', (actor) => removeAppointment(actor, seenAppointmentOf(form)));
}

export async function dateQuoteAction(_state: FormState, form: FormData): Promise<FormState> {
  const input = { itemId: itemIdOf(form), quoteId: idOf(form, 'quoteId'), saidOn: textOf(form, 'saidOn') };
  return await change(form, 'quoteDated', (actor) => dateQuote(actor, input));
}

export async function mergePersonAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor(localeOfForm(form));
  if (form.get('sure') !== 'yes') return formAnswer(form, [invalid('sureNeeded', { field: 'sure' })]);
  const input = { itemId: itemIdOf(form), intoId: idOf(form, 'intoId') };
  return await change(form, 'merged', () => mergePeople(actor, input), input.intoId);
}

export async function removePersonAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const removed = await removePerson(await requireActor(locale), { itemId: itemIdOf(form) });
  if (!removed.ok) return formAnswer(form, removed.problems);
  redirect(peopleAddress(locale));
}
