'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import { invalid } from '#lib/core/result';
import { settle } from '#lib/jobs/effects';
import { createOrganisation } from '#lib/organisations/commands/create-organisation';
import { editOrganisation } from '#lib/organisations/commands/edit-organisation';
import { mergeOrganisations } from '#lib/organisations/commands/merge-organisations';
import { removeOrganisation } from '#lib/organisations/commands/remove-organisation';
import { idOf } from '../articles/[id]/article-form.ts';
import { requireActor } from '../desk-actor.ts';
import { formAnswer, localeOfForm, textOf } from '../form-answer.ts';
import { factsOf, seenOf } from './organisation-form.ts';
import { organisationAddress, organisationsAddress } from './organisations-address.ts';

export async function createOrganisationAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const created = await createOrganisation(actor, { ...factsOf(form), key: textOf(form, 'key') });
  if (!created.ok) return formAnswer(form, created.problems);
  await settle(created.value.version);
  redirect(organisationAddress(locale, created.value.organisationId, 'saved'));
}

export async function editOrganisationAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const seen = seenOf(form);
  const edited = await editOrganisation(actor, { ...factsOf(form), ...seen });
  if (!edited.ok) return formAnswer(form, edited.problems);
  await settle(edited.value.version);
  redirect(organisationAddress(locale, seen.organisationId, 'saved'));
}

export async function mergeOrganisationAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  if (form.get('sure') !== 'yes') return formAnswer(form, [invalid('sureNeeded', { field: 'sure' })]);
  const intoId = idOf(form, 'intoOrganisationId');
  const merged = await mergeOrganisations(actor, { ...seenOf(form), intoId });
  if (!merged.ok) return formAnswer(form, merged.problems);
  await settle(merged.value.version);
  redirect(organisationAddress(locale, intoId, 'merged'));
}

export async function removeOrganisationAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const removed = await removeOrganisation(await requireActor(locale), seenOf(form));
  if (!removed.ok) return formAnswer(form, removed.problems);
  await settle(removed.value.version);
  redirect(organisationsAddress(locale));
}
