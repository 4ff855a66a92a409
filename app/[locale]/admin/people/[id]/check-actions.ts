'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import type { SpeakerLinkState } from '#components/admin/people/speaker-link-form';
import { refused } from '#lib/core/result';
import { formatMoment } from '#lib/i18n/dates';
import { createSpeakerLink } from '#lib/people/commands/create-speaker-link';
import { decideProposal } from '#lib/people/commands/decide-proposal';
import { revokeSpeakerLink } from '#lib/people/commands/revoke-speaker-link';
import { env } from '#lib/platform/env';
import { selfCheckPath } from '../../../self-check/self-check-address.ts';
import { idOf, itemIdOf } from '../../articles/[id]/article-form.ts';
import { requireActor } from '../../desk-actor.ts';
import { formAnswer, localeOfForm, textOf } from '../../form-answer.ts';
import { personAddress } from '../people-address.ts';

/** Makes a link for a person; its address is told here and nowhere else. */
export async function createSpeakerLinkAction(
  _state: SpeakerLinkState,
  form: FormData,
): Promise<SpeakerLinkState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const made = await createSpeakerLink(actor, { itemId: itemIdOf(form) });
  if (!made.ok) return formAnswer(form, made.problems);
  const { token, expiresAt } = made.value;
  refresh();
  const address = `${env().SITE_URL}${selfCheckPath(locale, token)}`;
  return { problems: [], typed: null, made: { address, until: formatMoment(expiresAt, locale) } };
}

/** Ends a link at once. */
export async function revokeSpeakerLinkAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const itemId = itemIdOf(form);
  const revoked = await revokeSpeakerLink(actor, { itemId, linkId: idOf(form, 'linkId') });
  if (!revoked.ok) return formAnswer(form, revoked.problems);
  redirect(personAddress(locale, itemId, 'linkEnded'));
}

/** Accepts or declines what a person proposed. */
export async function decideProposalAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const verdict = textOf(form, 'verdict');
  if (verdict !== 'accept' && verdict !== 'decline') return formAnswer(form, [refused('proposalMissing')]);
  const input = { itemId: itemIdOf(form), proposalId: idOf(form, 'proposalId') };
  const seen = {
    revisionId: textOf(form, 'revisionId') || null,
    sharedRevisionId: textOf(form, 'sharedRevisionId') || null,
    redactions: Number(textOf(form, 'redactions')),
  };
  const decided = await decideProposal(actor, { ...input, seen, isAccepted: verdict === 'accept' });
  if (!decided.ok) return formAnswer(form, decided.problems);
  redirect(personAddress(locale, input.itemId, 'decided'));
}
