import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import { failed, invalid, ok, type Result, refused } from '#lib/core/result';
import { daysBetween, daysOf, isDay, whenLater } from '#lib/core/when';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { findNewestShared } from '#lib/publishing/admin-queries/newest-shared';
import { findNewestWords, type ItemWords } from '#lib/publishing/admin-queries/newest-words';
import { refuseActor } from '#lib/publishing/refusal';
import { type EventShared, emptyEventShared, eventSharedSchema, noTexts } from '../event.ts';
import { moveProgramme } from '../move-programme.ts';
import { programmeSchema } from '../programme.ts';
import { createEvent } from './create-event.ts';
import { saveEvent } from './save-event.ts';
import { saveEventShared } from './save-event-shared.ts';
import { saveProgramme } from './save-programme.ts';

export interface CloneEventInput {
  itemId: string;
  /** The first day of the new event. */
  firstDay: string;
}

/** How many days later the new event is; 0 where the old one has no day. */
function distanceOf({ when }: EventShared, firstDay: string): number {
  return when ? daysBetween(daysOf(when).first, firstDay) : 0;
}

/** What the new event takes over: who and where, not what became of the old one. */
function sharedOfClone(shared: EventShared, firstDay: string): EventShared {
  const { when, place, organiserIds, audience, topics, coverId } = shared;
  return {
    ...emptyEventShared,
    ...{ place, organiserIds, audience, topics, coverId },
    when: when
      ? whenLater(when, distanceOf(shared, firstDay))
      : { kind: 'day', on: firstDay, zone: 'Asia/Bishkek' },
  };
}

/** The source before its translations, which follow on it. */
function begunLanguages({ sourceLanguage, languages: words }: ItemWords): Language[] {
  const others = languages.filter((language) => language !== sourceLanguage);
  return [sourceLanguage, ...others].filter((language) => {
    const { revision, draft } = words[language];
    return revision !== null || draft !== null;
  });
}

async function copyProgramme(
  actor: Actor,
  from: { itemId: string; zone: string; days: number },
  eventId: string,
  database: RootDatabase,
): Promise<Result<unknown>> {
  const programme = await database.programme.findUnique({
    where: { eventId: from.itemId },
    select: { content: true },
  });
  if (!programme) return ok(null);
  const moved = moveProgramme(programmeSchema.parse(programme.content), from.zone, from.days);
  const content = { ...moved, origin: 'organisers', note: noTexts };
  return saveProgramme(actor, { eventId, version: 0, content }, database);
}

/**
 * Begins an event like another one on another day: with its words in each language, its place, organisers, audience, topics
 * and cover, and its programme at the same hours, without its note, none of it public. What became of the old one (status, earlier dates,
 * registration, addresses on the web, materials, sources, series) stays with it.
 */
export async function cloneEvent(
  actor: Actor,
  { itemId, firstDay }: CloneEventInput,
  database: RootDatabase = db(),
): Promise<Result<{ itemId: string }>> {
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', itemId);
  if (!isDay(firstDay)) return failed(invalid('dateNotUnderstood', { field: 'firstDay' }));
  const words = await findNewestWords(database, itemId, 'event');
  const kept = await findNewestShared(database, itemId, 'event');
  if (!words || !kept) return failed(refused('itemMissing'));
  const shared = kept.newest ? eventSharedSchema.parse(kept.newest.content) : emptyEventShared;
  const created = await createEvent(actor, { sourceLanguage: words.sourceLanguage }, database);
  if (!created.ok) return created;
  const cloneId = created.value.itemId;
  const content = sharedOfClone(shared, firstDay);
  const saved = await saveEventShared(actor, { itemId: cloneId, baseId: null, content }, database);
  if (!saved.ok) return saved;
  for (const language of begunLanguages(words)) {
    const place = { itemId: cloneId, language, baseRevisionId: null, draftVersion: 0 };
    const copied = await saveEvent(actor, { ...place, words: words.languages[language].words }, database);
    if (!copied.ok) return copied;
  }
  const from = { itemId, zone: shared.when?.zone ?? 'Asia/Bishkek', days: distanceOf(shared, firstDay) };
  const programme = await copyProgramme(actor, from, cloneId, database);
  return programme.ok ? ok({ itemId: cloneId }) : programme;
}
