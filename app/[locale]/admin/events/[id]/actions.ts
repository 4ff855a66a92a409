'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '#components/admin/action-form';
import { failed, invalid, ok, type Result } from '#lib/core/result';
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
import type { Locale } from '#lib/i18n/locales';

import { idOf, itemIdOf } from '../../articles/[id]/article-form.ts';
import { type DeskActor, requireActor } from '../../desk-actor.ts';
import { formAnswer, localeOfForm, textOf } from '../../form-answer.ts';
import { doToItem, saveOfItem } from '../../item-deeds.ts';
import {
  changeSlugOfItem,
  handOverOfItem,
  publishOfItem,
  takeBackOfItem,
  withdrawOfItem,
} from '../../item-publication.ts';
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

const after = (form: FormData, deed: EventDeed) => (locale: Locale) =>
  eventAddress(locale, itemIdOf(form), deed);

/** Does something to an event and leads back to its page, or says what is wrong. */
async function change(form: FormData, deed: EventDeed, work: Change): Promise<FormState> {
  return await doToItem(form, after(form, deed), work);
}

/** Saves a part of what the languages share, as it was read. */
async function savePart(
  form: FormData,
  read: (actor: DeskActor) => Promise<Result<Partial<EventShared>>>,
): Promise<FormState> {
  return await saveOfItem(form, after(form, 'saved'), async (actor) => {
    const part = await read(actor);
    return part.ok ? saveEventPart(actor, seenOf(form), () => part) : part;
  });
}

export async function saveTimesAction(_state: FormState, form: FormData): Promise<FormState> {
  return await saveOfItem(form, after(form, 'saved'), async (actor) => {
    const input = { ...seenOf(form), times: timesOf(form), ...changeTold(form, 'reason') };
    const saved = await changeEventTimes(actor, input);
    return saved.ok ? saved : failed(...saved.problems.map(inTimesForm));
  });
}

export async function saveStatusAction(_state: FormState, form: FormData): Promise<FormState> {
  return await savePart(form, async () => readStatus(statusOf(form)));
}

export async function savePlaceAction(_state: FormState, form: FormData): Promise<FormState> {
  return await saveOfItem(form, after(form, 'saved'), async (actor) => {
    const input = { ...seenOf(form), place: placeOf(form), ...changeTold(form, 'placeReason') };
    const saved = await changeEventPlace(actor, input);
    return saved.ok ? saved : failed(...saved.problems.map(inPlaceForm));
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
  const input = { eventId: itemIdOf(form), withEventId: idOf(form, 'withEventId') };
  return await change(form, 'series', async (actor) =>
    textOf(form, 'withEventId') === ''
      ? failed(invalid('eventNeeded', { field: 'withEventId' }))
      : joinSeries(actor, input),
  );
}

export async function leaveSeriesAction(_state: FormState, form: FormData): Promise<FormState> {
  return await change(form, 'series', (actor) =>
    joinSeries(actor, { eventId: itemIdOf(form), withEventId: null }),
  );
}

export async function changeEventSlugAction(_state: FormState, form: FormData): Promise<FormState> {
  return await changeSlugOfItem(form, eventAddress, changeEventSlug);
}

export async function publishEventAction(_state: FormState, form: FormData): Promise<FormState> {
  return await publishOfItem(form, eventAddress, publishEvent);
}

export async function handOverEventAction(_state: FormState, form: FormData): Promise<FormState> {
  return await handOverOfItem(form, eventAddress, handOverEvent);
}

export async function takeBackEventAction(_state: FormState, form: FormData): Promise<FormState> {
  return await takeBackOfItem(form, eventAddress, takeBackEvent);
}

export async function withdrawEventAction(_state: FormState, form: FormData): Promise<FormState> {
  return await withdrawOfItem(form, eventAddress, withdrawEvent);
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
