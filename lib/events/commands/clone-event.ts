import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import { failed, invalid, type Result, refused } from '#lib/core/result';
import { daysBetween, daysOf, isDay, whenLater } from '#lib/core/when';
import { db, type RootDatabase } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { findNewestShared } from '#lib/publishing/admin-queries/newest-shared';
import { findNewestWords, type ItemWords } from '#lib/publishing/admin-queries/newest-words';
import { refuseActor } from '#lib/publishing/refusal';
import type { DraftWords } from '#lib/publishing/words';
import { type EventShared, emptyEventShared, eventSharedSchema, noTexts } from '../event.ts';
import { moveProgramme } from '../move-programme.ts';
import { type Programme, programmeSchema } from '../programme.ts';
import { beginEvent } from './begin-event.ts';

export interface CloneEventInput {
  itemId: string;
  /** The id that the new event will have: whoever sends the same again gets the event that is there. */
  cloneId: string;
  /** The first day of the new event. */
  firstDay: string;
}

/** How many days later the new event is; 0 where the old one has no day. */
function distanceOf({ when }: EventShared, firstDay: string): number {
  return when ? daysBetween(daysOf(when).first, firstDay) : 0;
}

/** What the new event takes over: who and where, not what became of the old one. */
function sharedOfClone(shared: EventShared, firstDay: string): EventShared {
  const { when, place, organiserIds, audience, cost, contact, topics, coverId } = shared;
  return {
    ...emptyEventShared,
    ...{ place, organiserIds, audience, cost, contact, topics, coverId },
    when: when
      ? whenLater(when, distanceOf(shared, firstDay))
      : { kind: 'day', on: firstDay, zone: 'Asia/Bishkek' },
  };
}

/** The words of the languages that were begun. */
function wordsOfClone({ languages: words }: ItemWords): Partial<Record<Language, DraftWords>> {
  const begun = languages.filter((language) => {
    const { revision, draft } = words[language];
    return revision !== null || draft !== null;
  });
  return Object.fromEntries(begun.map((language) => [language, words[language].words]));
}

/** The programme at the same hours some days later; null where there is none. */
async function programmeOfClone(
  database: RootDatabase,
  eventId: string,
  { when }: EventShared,
  days: number,
): Promise<Programme | null> {
  const kept = await database.programme.findUnique({ where: { eventId }, select: { content: true } });
  if (!kept) return null;
  const moved = moveProgramme(programmeSchema.parse(kept.content), when?.zone ?? 'Asia/Bishkek', days);
  return { ...moved, origin: 'organisers', note: noTexts };
}

/**
 * Begins an event like another one on another day: with its words in each language, its place, organisers, audience, topics
 * and cover, and its programme at the same hours, without its note, none of it public. What became of the old one (status, earlier dates,
 * registration, addresses on the web, materials, sources, series) stays with it. Done twice with the same `cloneId` it is done once.
 */
export async function cloneEvent(
  actor: Actor,
  { itemId, cloneId, firstDay }: CloneEventInput,
  database: RootDatabase = db(),
): Promise<Result<{ itemId: string }>> {
  if (!mayPublishing(actor, 'write')) return refuseActor(actor, 'write', itemId);
  if (!isDay(firstDay)) return failed(invalid('dateNotUnderstood', { field: 'firstDay' }));
  const words = await findNewestWords(database, itemId, 'event');
  const kept = await findNewestShared(database, itemId, 'event');
  if (!words || !kept) return failed(refused('itemMissing'));
  const shared = kept.newest ? eventSharedSchema.parse(kept.newest.content) : emptyEventShared;
  const programme = await programmeOfClone(database, itemId, shared, distanceOf(shared, firstDay));
  const begun = { itemId: cloneId, sourceLanguage: words.sourceLanguage, words: wordsOfClone(words) };
  const content = sharedOfClone(shared, firstDay);
  const from = { itemId, redactions: words.redactions };
  return beginEvent(actor, { ...begun, shared: content, programme, from }, database);
}
