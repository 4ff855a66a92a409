import type { Language } from '#lib/core/languages';

/** The public addresses of events: every path that a page, a file or a command names comes from here. */
export const eventsPath = (language: Language): string => `/${language}/events`;
export const pastEventsPath = (language: Language): string => `${eventsPath(language)}/past`;
/** `month` is `2026-02`. */
export const monthPath = (language: Language, month: string): string =>
  `${eventsPath(language)}/months/${month}`;
export const placePath = (language: Language, key: string): string => `${eventsPath(language)}/places/${key}`;
export const eventTopicPath = (language: Language, key: string): string =>
  `${eventsPath(language)}/topics/${key}`;
const eventOrganiserPath = (language: Language, key: string): string =>
  `${eventsPath(language)}/organisers/${key}`;
export const publicCalendarPath = (language: Language): string => `${eventsPath(language)}/calendar.ics`;

export const eventPath = (language: Language, slug: string): string => `${eventsPath(language)}/${slug}`;

/** The first page of a list. */
export function listPath(
  language: Language,
  filter: { by: 'all' } | { by: 'place' | 'topic' | 'organiser'; key: string },
  scope: 'upcoming' | 'past',
): string {
  const all = { place: placePath, topic: eventTopicPath, organiser: eventOrganiserPath };
  const path = filter.by === 'all' ? eventsPath(language) : all[filter.by](language, filter.key);
  return scope === 'past' ? `${path}/past` : path;
}

/** The part of a list that lies behind the event with this public number. */
export const furtherPath = (path: string, scope: 'upcoming' | 'past', publicNumber: number): string =>
  `${path}/${scope === 'past' ? 'before' : 'after'}/${publicNumber}`;

/** What stands below an event's own path. */
export const eventCalendarPath = (path: string): string => `${path}/calendar.ics`;
export const sessionCalendarPath = (path: string, sessionId: string): string =>
  `${path}/sessions/${sessionId}.ics`;
export const personCalendarPath = (path: string, personId: string): string =>
  `${path}/people/${personId}.ics`;
/** Below a person's path: all their sessions at events. */
export const sessionsCalendarPath = (path: string): string => `${path}/calendar.ics`;
export const programmeTextPath = (path: string): string => `${path}/programme.txt`;
export const changesPath = (path: string): string => `${path}/changes`;

/** What a page of the programme shows of it; null: all. */
export interface ProgrammeFilter {
  day: string | null;
  roomId: string | null;
  language: Language | null;
}

const unfiltered = 'all';

/** The page of the programme with a filter: day, room and language in this order, as far as the last that says anything. */
export function programmePath(path: string, { day, roomId, language }: ProgrammeFilter): string {
  const parts = [day ?? unfiltered, roomId ?? unfiltered, language ?? unfiltered];
  while (parts.at(-1) === unfiltered) parts.pop();
  return [`${path}/programme`, ...parts].join('/');
}

/** Where a session stands on the page of its day. */
export const sessionPath = (path: string, { id, day }: { id: string; day: string }): string =>
  `${programmePath(path, { day, roomId: null, language: null })}#s-${id}`;

/** The filter that parts of a path name; null where they are no canonical one. */
export function programmeFilterOf(parts: readonly string[]): ProgrammeFilter | null {
  if (parts.length > 3 || parts.at(-1) === unfiltered) return null;
  const [day, roomId, language] = parts.map((part) => (part === unfiltered ? null : part));
  const isKnown = language == null || language === 'ky' || language === 'ru' || language === 'en';
  return isKnown ? { day: day ?? null, roomId: roomId ?? null, language: language ?? null } : null;
}
