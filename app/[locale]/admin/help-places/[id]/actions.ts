'use server';

import type { FormState } from '#components/admin/action-form';
import { ok } from '#lib/core/result';
import { changeHelpPlaceSlug } from '#lib/help-places/commands/change-help-place-slug';
import { handOverHelpPlace } from '#lib/help-places/commands/hand-over-help-place';
import { publishHelpPlace } from '#lib/help-places/commands/publish-help-place';
import { saveHelpPlacePart } from '#lib/help-places/commands/save-help-place-part';
import { takeBackHelpPlace } from '#lib/help-places/commands/take-back-help-place';
import { withdrawHelpPlace } from '#lib/help-places/commands/withdraw-help-place';
import type { HelpPlaceShared } from '#lib/help-places/help-place';
import type { Locale } from '#lib/i18n/locales';
import { itemIdOf } from '../../articles/[id]/article-form.ts';
import { seenOf, sourcesOf } from '../../events/[id]/event-form.ts';
import { saveOfItem } from '../../item-deeds.ts';
import {
  changeSlugOfItem,
  handOverOfItem,
  publishOfItem,
  takeBackOfItem,
  withdrawOfItem,
} from '../../item-publication.ts';
import { type HelpPlaceDeed, helpPlaceAddress } from '../help-places-address.ts';
import { factsOf } from './help-place-form.ts';

const after = (form: FormData, deed: HelpPlaceDeed) => (locale: Locale) =>
  helpPlaceAddress(locale, itemIdOf(form), deed);

/** Saves something of what the languages share. */
async function savePart(form: FormData, part: Partial<HelpPlaceShared>): Promise<FormState> {
  return await saveOfItem(form, after(form, 'saved'), (actor) =>
    saveHelpPlacePart(actor, seenOf(form), () => ok(part)),
  );
}

export async function saveFactsAction(_state: FormState, form: FormData): Promise<FormState> {
  return await savePart(form, factsOf(form));
}

export async function saveHelpPlaceSourcesAction(_state: FormState, form: FormData): Promise<FormState> {
  return await savePart(form, { sources: sourcesOf(form) });
}

export async function changeHelpPlaceSlugAction(_state: FormState, form: FormData): Promise<FormState> {
  return await changeSlugOfItem(form, helpPlaceAddress, changeHelpPlaceSlug);
}

export async function publishHelpPlaceAction(_state: FormState, form: FormData): Promise<FormState> {
  return await publishOfItem(form, helpPlaceAddress, publishHelpPlace);
}

export async function handOverHelpPlaceAction(_state: FormState, form: FormData): Promise<FormState> {
  return await handOverOfItem(form, helpPlaceAddress, handOverHelpPlace);
}

export async function takeBackHelpPlaceAction(_state: FormState, form: FormData): Promise<FormState> {
  return await takeBackOfItem(form, helpPlaceAddress, takeBackHelpPlace);
}

export async function withdrawHelpPlaceAction(_state: FormState, form: FormData): Promise<FormState> {
  return await withdrawOfItem(form, helpPlaceAddress, withdrawHelpPlace);
}
