'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import type { PreviewLinkState } from '#components/admin/articles/preview-link-form';
import { createPreviewLink } from '#lib/articles/commands/create-preview-link';
import { revokePreviewLink } from '#lib/articles/commands/revoke-preview-link';
import { formatMoment } from '#lib/i18n/dates';
import { requireActor } from '../../../desk-actor.ts';
import { formAnswer, localeOfForm } from '../../../form-answer.ts';
import { articleDeskPaths } from '../../desk-paths.ts';
import { idOf, itemIdOf, languageOf } from '../article-form.ts';
import { previewLinkAddress } from './preview-link-address.ts';

/** Makes a link to the saved words of one language; its address is told here and nowhere else. */
export async function createPreviewLinkAction(
  _state: PreviewLinkState,
  form: FormData,
): Promise<PreviewLinkState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const language = languageOf(form);
  const made = await createPreviewLink(actor, { itemId: itemIdOf(form), language });
  if (!made.ok) return { problems: made.problems, made: null };
  const { token, expiresAt } = made.value;
  refresh();
  const address = previewLinkAddress(language, token);
  return { problems: [], made: { address, language, until: formatMoment(expiresAt, locale) } };
}

/** Ends a link at once. */
export async function revokePreviewLinkAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const itemId = itemIdOf(form);
  const revoked = await revokePreviewLink(actor, { itemId, linkId: idOf(form, 'linkId') });
  if (!revoked.ok) return formAnswer(form, revoked.problems);
  redirect(articleDeskPaths(locale, itemId).lookIn(languageOf(form)));
}
