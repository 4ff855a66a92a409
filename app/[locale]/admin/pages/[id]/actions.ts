'use server';

import type { FormState } from '#components/admin/action-form';
import type { Locale } from '#lib/i18n/locales';
import { changePageSlug } from '#lib/pages/commands/change-page-slug';
import { handOverPage } from '#lib/pages/commands/hand-over-page';
import { placePage } from '#lib/pages/commands/place-page';
import { publishPage } from '#lib/pages/commands/publish-page';
import { savePageSources } from '#lib/pages/commands/save-page-sources';
import { takeBackPage } from '#lib/pages/commands/take-back-page';
import { withdrawPage } from '#lib/pages/commands/withdraw-page';
import { itemIdOf } from '../../articles/[id]/article-form.ts';
import { seenOf, sourcesOf } from '../../events/[id]/event-form.ts';
import { doToItem, saveOfItem } from '../../item-deeds.ts';
import {
  changeSlugOfItem,
  handOverOfItem,
  publishOfItem,
  takeBackOfItem,
  withdrawOfItem,
} from '../../item-publication.ts';
import { type PageDeed, pageAddress } from '../pages-address.ts';
import { placeOf } from './page-form.ts';

const after = (form: FormData, deed: PageDeed) => (locale: Locale) =>
  pageAddress(locale, itemIdOf(form), deed);

/** Says where readers find the way to the page; public at once. */
export async function placePageAction(_state: FormState, form: FormData): Promise<FormState> {
  return await doToItem(form, after(form, 'placed'), (actor) => placePage(actor, placeOf(form)));
}

export async function savePageSourcesAction(_state: FormState, form: FormData): Promise<FormState> {
  const input = { redactions: 0, ...seenOf(form), sources: sourcesOf(form) };
  return await saveOfItem(form, after(form, 'saved'), (actor) => savePageSources(actor, input));
}

export async function changePageSlugAction(_state: FormState, form: FormData): Promise<FormState> {
  return await changeSlugOfItem(form, pageAddress, changePageSlug);
}

export async function publishPageAction(_state: FormState, form: FormData): Promise<FormState> {
  return await publishOfItem(form, pageAddress, publishPage);
}

export async function handOverPageAction(_state: FormState, form: FormData): Promise<FormState> {
  return await handOverOfItem(form, pageAddress, handOverPage);
}

export async function takeBackPageAction(_state: FormState, form: FormData): Promise<FormState> {
  return await takeBackOfItem(form, pageAddress, takeBackPage);
}

export async function withdrawPageAction(_state: FormState, form: FormData): Promise<FormState> {
  return await withdrawOfItem(form, pageAddress, withdrawPage);
}
