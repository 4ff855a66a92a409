'use server';

import type { FormState } from '#components/admin/action-form';
import { invalid, ok, type Result } from '#lib/core/result';
import { changeHelpPlaceSlug } from '#lib/help-places/commands/change-help-place-slug';
import { handOverHelpPlace } from '#lib/help-places/commands/hand-over-help-place';
import { publishHelpPlace } from '#lib/help-places/commands/publish-help-place';
import { saveHelpPlacePart } from '#lib/help-places/commands/save-help-place-part';
import { takeBackHelpPlace } from '#lib/help-places/commands/take-back-help-place';
import { withdrawHelpPlace } from '#lib/help-places/commands/withdraw-help-place';
import type { HelpPlaceShared } from '#lib/help-places/help-place';
import type { Locale } from '#lib/i18n/locales';
import { itemIdOf, languageOf, languagesOf } from '../../articles/[id]/article-form.ts';
import { reasonsOf, unmeantOf } from '../../articles/[id]/publish/form-words.ts';
import { type DeskActor, requireActor } from '../../desk-actor.ts';
import { seenOf, sourcesOf } from '../../events/[id]/event-form.ts';
import { formAnswer, localeOfForm, textOf } from '../../form-answer.ts';
import { doToItem, saveOfItem } from '../../item-deeds.ts';
import { pairsOf } from '../../people/[id]/person-form.ts';
import { type HelpPlaceDeed, helpPlaceAddress } from '../help-places-address.ts';
import { factsOf } from './help-place-form.ts';

const after = (form: FormData, deed: HelpPlaceDeed) => (locale: Locale) =>
  helpPlaceAddress(locale, itemIdOf(form), deed);

type Change = (actor: DeskActor) => Promise<Result<{ version: bigint | null }>>;

/** Does something to a help place and leads back to its page, or says what is wrong. */
async function change(form: FormData, deed: HelpPlaceDeed, work: Change): Promise<FormState> {
  return await doToItem(form, after(form, deed), work);
}

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
  const language = languageOf(form);
  const input = { itemId: itemIdOf(form), language, slug: textOf(form, 'slug').trim() };
  return await change(form, 'address', async (actor) => {
    const changed = await changeHelpPlaceSlug(actor, input);
    if (changed.ok) return changed;
    const problems = changed.problems.map((problem) => ({ ...problem, field: `slug.${language}` }));
    return { ok: false, problems };
  });
}

export async function publishHelpPlaceAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor(localeOfForm(form));
  if (languagesOf(form).length === 0) return formAnswer(form, [invalid('languageNeeded')]);
  return await change(form, 'published', () => publishHelpPlace(actor, pairsOf(form)));
}

export async function handOverHelpPlaceAction(_state: FormState, form: FormData): Promise<FormState> {
  const chosen = languagesOf(form);
  const { itemId, revisionIds } = pairsOf(form);
  const actor = await requireActor(localeOfForm(form));
  if (chosen.length === 0) return formAnswer(form, [invalid('languageNeeded')]);
  return await change(form, 'handedOver', async () => {
    const handedOver = await handOverHelpPlace(actor, { itemId, languages: chosen, revisionIds });
    return handedOver.ok ? ok({ version: null }) : handedOver;
  });
}

export async function takeBackHelpPlaceAction(_state: FormState, form: FormData): Promise<FormState> {
  return await change(form, 'takenBack', async (actor) => {
    const input = { itemId: itemIdOf(form), languages: languagesOf(form) };
    const takenBack = await takeBackHelpPlace(actor, input);
    return takenBack.ok ? ok({ version: null }) : takenBack;
  });
}

export async function withdrawHelpPlaceAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor(localeOfForm(form));
  const unmeant = unmeantOf(form);
  if (unmeant.length > 0) return formAnswer(form, unmeant);
  const input = { itemId: itemIdOf(form), reasons: reasonsOf(form) };
  return await change(form, 'withdrawn', () => withdrawHelpPlace(actor, input));
}
