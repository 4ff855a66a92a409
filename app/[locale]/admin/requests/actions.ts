'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import { isId } from '#lib/core/id-shape';
import { failed, refused } from '#lib/core/result';
import { settle } from '#lib/jobs/effects';
import { closeRemovalRequest } from '#lib/media/commands/close-removal-request';
import { requireActor } from '../desk-actor.ts';
import { formAnswer, localeOfForm, textOf } from '../form-answer.ts';
import { requestsAddress } from './requests-address.ts';

/** Answers a request: the picture is taken down, or kept. */
export async function closeRequestAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const requestId = textOf(form, 'requestId');
  const outcome = textOf(form, 'outcome') === 'taken_down' ? 'taken_down' : 'kept';
  const closed = isId(requestId)
    ? await closeRemovalRequest(actor, { requestId, outcome })
    : failed(refused('requestMissing'));
  if (!closed.ok) return formAnswer(form, closed.problems);
  await settle(closed.value.version);
  redirect(requestsAddress(locale, { done: outcome }));
}
