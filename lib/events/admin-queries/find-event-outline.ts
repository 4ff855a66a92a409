import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import { findSpeakersOn } from '#lib/people/public-queries';
import type { SpeakerView } from '#lib/people/speaker-view';
import { type Database, db } from '#lib/platform/db/client';
import { type Actor, mayPublishing } from '#lib/publishing/actor';
import { findNewestShared } from '#lib/publishing/admin-queries/newest-shared';
import { findNewestWords } from '#lib/publishing/admin-queries/newest-words';
import { type ContentMoment, contentMoment } from '#lib/publishing/moment';
import { visibleAt } from '#lib/publishing/visible';
import { emptyEventShared, eventSharedSchema, isOff, type Texts } from '../event.ts';
import type { EventOutline, OutlineSession } from '../event-outline-view.ts';
import { eventPath } from '../event-paths.ts';
import type { Programme } from '../programme.ts';
import { findLatestRelease } from '../programme-query.ts';

const textsOf = (inLanguage: (language: Language) => string): Texts => ({
  ky: inLanguage('ky'),
  ru: inLanguage('ru'),
  en: inLanguage('en'),
});

/** By their full names, in their order; what was merged by the record that took over, once. */
async function findOrganiserNames(database: Database, ids: string[]): Promise<Texts[]> {
  const record = { id: true, names: { select: { language: true, full: true } } } as const;
  const rows = await database.organisation.findMany({
    where: { id: { in: ids }, removedAt: null },
    select: { ...record, mergedInto: { select: record } },
  });
  const kept = ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    return row ? [row.mergedInto ?? row] : [];
  });
  return [...new Map(kept.map((one) => [one.id, one])).values()].map(({ names }) =>
    textsOf((one) => names.find(({ language }) => language === one)?.full ?? ''),
  );
}

async function findPaths(database: Database, itemId: string, now: Date): Promise<EventOutline['paths']> {
  const shown = await database.publication.findMany({
    where: { itemId, ...visibleAt(now) },
    select: { language: true, localization: { select: { slug: true } } },
  });
  return Object.fromEntries(
    shown.flatMap(({ language, localization: { slug } }) =>
      slug ? [[language, eventPath(language, slug)]] : [],
    ),
  );
}

/** The sessions of a programme with who is public of their people, each in the post of the day. */
async function findSessions(
  database: Database,
  { rooms, sessions }: Programme,
  moment: ContentMoment,
): Promise<OutlineSession[]> {
  const held = sessions.filter(({ kind }) => kind === 'session');
  const sayings = held.flatMap(({ day, people }) => people.map(({ personId }) => ({ personId, day })));
  const found: Record<Language, (SpeakerView | null)[]> = { ky: [], ru: [], en: [] };
  for (const language of languages)
    found[language] = await findSpeakersOn(database, sayings, language, moment);
  let position = 0;
  return held.map(({ day, startsAt, endsAt, title, roomId, people }) => ({
    ...{ day, startsAt, endsAt, title, room: rooms.find(({ id }) => id === roomId)?.name ?? null },
    people: people.map(({ role }) => {
      const [ky, ru, en] = languages.map((language) => found[language][position] ?? null);
      position += 1;
      return { role, named: { ky: ky ?? null, ru: ru ?? null, en: en ?? null } };
    }),
  }));
}

/** What is recorded of an event and can be told in a report of it; null where there is none. */
export async function findEventOutline(
  actor: Actor,
  eventId: string,
  database: Database = db(),
): Promise<EventOutline | null> {
  if (!mayPublishing(actor, 'read')) return null;
  const words = await findNewestWords(database, eventId, 'event');
  const kept = words ? await findNewestShared(database, eventId, 'event') : null;
  if (!words || !kept) return null;
  const moment = await contentMoment(database);
  const shared = kept.newest ? eventSharedSchema.parse(kept.newest.content) : emptyEventShared;
  const release = isOff(shared) ? null : await findLatestRelease(database, eventId);
  const { when, place, topics, status, statusReason } = shared;
  const people = release?.programme.sessions.flatMap((session) => session.people) ?? [];
  return {
    ...{ eventId, when, topics, status, statusReason, redactions: words.redactions },
    titles: textsOf((language) => words.languages[language].words.title),
    place: place && { name: place.name, address: place.address },
    organisers: await findOrganiserNames(database, shared.organiserIds),
    sessions: release ? await findSessions(database, release.programme, moment) : [],
    personIds: [...new Set(people.map(({ personId }) => personId))],
    paths: await findPaths(database, eventId, moment.now),
  };
}
