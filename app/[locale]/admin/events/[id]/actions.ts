'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import { invalid, ok, type Problem, type Result } from '#lib/core/result';
import { findDeskEvent } from '#lib/events/admin-queries/find-desk-event';
import { archiveEvent, unarchiveEvent } from '#lib/events/commands/archive-event';
import { changeEventPlace } from '#lib/events/commands/change-event-place';
import { changeEventSlug } from '#lib/events/commands/change-event-slug';
import { changeEventTimes } from '#lib/events/commands/change-event-times';
import { cloneEvent } from '#lib/events/commands/clone-event';
import { handOverEvent } from '#lib/events/commands/hand-over-event';
import { joinSeries } from '#lib/events/commands/join-series';
import { publishEvent } from '#lib/events/commands/publish-event';
import { saveEventPart } from '#lib/events/commands/save-event-part';
import { takeBackEvent } from '#lib/events/commands/take-back-event';
import { withdrawEvent } from '#lib/events/commands/withdraw-event';
import type { EventShared } from '#lib/events/event';
import { readAudience, readStatus } from '#lib/events/event-parts';
import { portalZone } from '#lib/i18n/dates';
import { settle } from '#lib/jobs/effects';
import { idOf, itemIdOf, languageOf, languagesOf } from '../../articles/[id]/article-form.ts';
import { reasonsOf, unmeantOf } from '../../articles/[id]/publish/form-words.ts';
import { type DeskActor, requireActor } from '../../desk-actor.ts';
import { formAnswer, localeOfForm, textOf } from '../../form-answer.ts';
import { pairsOf } from '../../people/[id]/person-form.ts';
import { type EventDeed, eventAddress } from '../events-address.ts';
import {
  audienceOf,
  changeTold,
  filesOf,
  inPlaceForm,
  inTimesForm,
  placeOf,
  seenOf,
  sourcesOf,
  statusOf,
  timesOf,
} from './event-form.ts';

type Change = (actor: DeskActor) => Promise<Result<{ version: bigint | null }>>;

/** Does something to an event and leads back to its page, or says what is wrong. */
async function change(form: FormData, deed: EventDeed, work: Change): Promise<FormState> {
  const locale = localeOfForm(form);
  const result = await work(await requireActor(locale));
  if (!result.ok) return formAnswer(form, result.problems);
  await settle(result.value.version);
  redirect(eventAddress(locale, itemIdOf(form), deed));
}

/** What was saved meanwhile is shown above the form; its own words stay in it. */
function tellConflict(problem: Problem): Problem {
  if (problem.kind !== 'conflict') return problem;
  refresh();
  return { ...problem, code: 'partSavedMeanwhile' };
}

/** Saves a part of what the languages share, as it was read. */
async function savePart(
  form: FormData,
  read: (actor: DeskActor) => Promise<Result<Partial<EventShared>>>,
): Promise<FormState> {
  return await change(form, 'saved', async (actor) => {
    const part = await read(actor);
    if (!part.ok) return part;
    const saved = await saveEventPart(actor, seenOf(form), () => part);
    return saved.ok ? ok({ version: null }) : { ok: false, problems: saved.problems.map(tellConflict) };
  });
}

export async function saveTimesAction(_state: FormState, form: FormData): Promise<FormState> {
  return await change(form, 'saved', async (actor) => {
    const input = { ...seenOf(form), times: timesOf(form), ...changeTold(form, 'reason') };
    const saved = await changeEventTimes(actor, input);
    if (saved.ok) return ok({ version: null });
    return { ok: false, problems: saved.problems.map(inTimesForm).map(tellConflict) };
  });
}

export async function saveStatusAction(_state: FormState, form: FormData): Promise<FormState> {
  return await savePart(form, async () => readStatus(statusOf(form)));
}

export async function savePlaceAction(_state: FormState, form: FormData): Promise<FormState> {
  return await change(form, 'saved', async (actor) => {
    const input = { ...seenOf(form), place: placeOf(form), ...changeTold(form, 'placeReason') };
    const saved = await changeEventPlace(actor, input);
    if (saved.ok) return ok({ version: null });
    return { ok: false, problems: saved.problems.map(inPlaceForm).map(tellConflict) };
  });
}

export async function saveAudienceAction(_state: FormState, form: FormData): Promise<FormState> {
  return await savePart(form, async (actor) => {
    const event = await findDeskEvent(actor, itemIdOf(form), localeOfForm(form));
    return readAudience(audienceOf(form), event?.shared.when?.zone ?? portalZone);
  });
}

export async function saveFilesAction(_state: FormState, form: FormData): Promise<FormState> {
  return await savePart(form, async () => ok(filesOf(form)));
}

export async function saveSourcesAction(_state: FormState, form: FormData): Promise<FormState> {
  return await savePart(form, async () => ok({ sources: sourcesOf(form) }));
}

export async function joinSeriesAction(_state: FormState, form: FormData): Promise<FormState> {
  if (textOf(form, 'withEventId') === '')
    return formAnswer(form, [invalid('eventNeeded', { field: 'withEventId' })]);
  const input = { eventId: itemIdOf(form), withEventId: idOf(form, 'withEventId') };
  return await change(form, 'series', (actor) => joinSeries(actor, input));
}

export async function leaveSeriesAction(_state: FormState, form: FormData): Promise<FormState> {
  return await change(form, 'series', (actor) =>
    joinSeries(actor, { eventId: itemIdOf(form), withEventId: null }),
  );
}

export async function changeEventSlugAction(_state: FormState, form: FormData): Promise<FormState> {
  const language = languageOf(form);
  const input = { itemId: itemIdOf(form), language, slug: textOf(form, 'slug').trim() };
  return await change(form, 'address', async (actor) => {
    const changed = await changeEventSlug(actor, input);
    if (changed.ok) return changed;
    const problems = changed.problems.map((problem) => ({ ...problem, field: `slug.${language}` }));
    return { ok: false, problems };
  });
}

export async function publishEventAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor(localeOfForm(form));
  if (languagesOf(form).length === 0) return formAnswer(form, [invalid('languageNeeded')]);
  return await change(form, 'published', () => publishEvent(actor, pairsOf(form)));
}

export async function handOverEventAction(_state: FormState, form: FormData): Promise<FormState> {
  const chosen = languagesOf(form);
  const { itemId, revisionIds } = pairsOf(form);
  const actor = await requireActor(localeOfForm(form));
  if (chosen.length === 0) return formAnswer(form, [invalid('languageNeeded')]);
  return await change(form, 'handedOver', async () => {
    const handedOver = await handOverEvent(actor, { itemId, languages: chosen, revisionIds });
    return handedOver.ok ? ok({ version: null }) : handedOver;
  });
}

export async function takeBackEventAction(_state: FormState, form: FormData): Promise<FormState> {
  return await change(form, 'takenBack', async (actor) => {
    const input = { itemId: itemIdOf(form), languages: languagesOf(form) };
    const takenBack = await takeBackEvent(actor, input);
    return takenBack.ok ? ok({ version: null }) : takenBack;
  });
}

export async function withdrawEventAction(_state: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor(localeOfForm(form));
  const unmeant = unmeantOf(form);
  if (unmeant.length > 0) return formAnswer(form, unmeant);
  const input = { itemId: itemIdOf(form), reasons: reasonsOf(form) };
  return await change(form, 'withdrawn', () => withdrawEvent(actor, input));
}

export async function archiveEventAction(_state: FormState, form: FormData): Promise<FormState> {
  return await change(form, 'archived', async (actor) => {
    const archived = await archiveEvent(actor, { itemId: itemIdOf(form) });
    return archived.ok ? ok({ version: null }) : archived;
  });
}

export async function unarchiveEventAction(_state: FormState, form: FormData): Promise<FormState> {
  return await change(form, 'unarchived', async (actor) => {
    const back = await unarchiveEvent(actor, { itemId: itemIdOf(form) });
    return back.ok ? ok({ version: null }) : back;
  });
}

export async function cloneEventAction(_state: FormState, form: FormData): Promise<FormState> {
  const locale = localeOfForm(form);
  const actor = await requireActor(locale);
  const itemId = itemIdOf(form);
  const input = { itemId, cloneId: textOf(form, 'newItemId'), firstDay: textOf(form, 'firstDay') };
  const cloned = await cloneEvent(actor, input);
  if (cloned.ok) redirect(eventAddress(locale, cloned.value.itemId, 'cloned'));
  const problems = cloned.problems.map((problem) =>
    problem.field === 'firstDay' ? { ...problem, field: 'firstDay-of-clone' } : problem,
  );
  return formAnswer(form, problems);
}
