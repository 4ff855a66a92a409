import { type Language, languages } from '#lib/core/languages';
import type { DocumentView } from '#lib/media/document-view';
import type { SpeakerView } from '#lib/people/speaker-view';
import { type EventShared, textIn } from './event.ts';
import {
  type ProgrammeFilter,
  personCalendarPath,
  programmePath,
  sessionCalendarPath,
} from './event-paths.ts';
import type {
  ProgrammeChoice,
  ProgrammeRevision,
  ProgrammeView,
  ReleaseView,
  SessionPerson,
  SessionView,
  TextView,
} from './event-view.ts';
import { isWithdrawn, type Programme, type Room, type Session } from './programme.ts';

/** What a programme is shown with. */
export interface ProgrammeSurroundings {
  language: Language;
  /** The path of the event's page. */
  path: string;
  /** Who is public in this language, by person id, a merged one as who took over: others are left out. */
  speakers: ReadonlyMap<string, SpeakerView>;
  /** By medium id. */
  documents: ReadonlyMap<string, DocumentView>;
  materials: EventShared['materials'];
}

const nameless: TextView = { text: '–', language: 'ru' };

function toSession(
  session: Session,
  rooms: ReadonlyMap<string, Room>,
  { language, path, speakers, documents, materials }: ProgrammeSurroundings,
): SessionView {
  const room = session.roomId ? rooms.get(session.roomId) : undefined;
  const people = new Map<string, SessionPerson>();
  for (const { personId, role } of session.people) {
    const speaker = speakers.get(personId);
    if (!speaker || people.has(speaker.personId)) continue;
    const calendarPath = personCalendarPath(path, speaker.personId);
    people.set(speaker.personId, { ...speaker, role, calendarPath });
  }
  const { id, kind, day, startsAt, endsAt, spoken, interpreted, doNotRecord } = session;
  return {
    ...{ id, kind, day, startsAt, endsAt, spoken, interpreted, doNotRecord },
    people: [...people.values()],
    title: textIn(session.title, language) ?? nameless,
    abstract: textIn(session.abstract, language),
    room: room ? { id: room.id, name: textIn(room.name, language) ?? nameless } : null,
    materials: materials
      .filter(({ sessionId }) => sessionId === id)
      .flatMap(({ mediumId }) => documents.get(mediumId) ?? []),
    calendarPath: sessionCalendarPath(path, id),
  };
}

/** Whether a filter leaves a session: breaks belong to every room and language, and nobody misses what has none told yet. */
function isLeft(session: Session, { day, roomId, language }: ProgrammeFilter): boolean {
  if (day && session.day !== day) return false;
  if (session.kind === 'break') return true;
  if (roomId && session.roomId !== roomId) return false;
  const heard = [...session.spoken, ...session.interpreted];
  return !language || heard.length === 0 || heard.includes(language);
}

const daysIn = (sessions: readonly { day: string }[]): string[] =>
  [...new Set(sessions.map(({ day }) => day))].sort();

/** The values of one filter with their pages; nothing where there is nothing to choose. */
function choicesOf(
  values: readonly { value: string; name: string }[],
  chosen: string | null,
  pathOf: (value: string | null) => string,
): ProgrammeChoice[] {
  if (values.length < 2) return [];
  const all = { value: null, name: '', path: pathOf(null), isChosen: chosen === null };
  return [
    all,
    ...values.map(({ value, name }) => ({ value, name, path: pathOf(value), isChosen: value === chosen })),
  ];
}

function filtersOf(
  { rooms, sessions }: Programme,
  filter: ProgrammeFilter,
  { language, path }: ProgrammeSurroundings,
): ProgrammeView['filters'] {
  const used = new Set(sessions.map(({ roomId }) => roomId));
  const heard = languages.filter((one) =>
    sessions.some(({ spoken, interpreted }) => spoken.includes(one) || interpreted.includes(one)),
  );
  const named = rooms
    .filter(({ id }) => used.has(id))
    .map(({ id, name }) => ({ value: id, name: textIn(name, language)?.text ?? id }));
  return {
    days: choicesOf(
      daysIn(sessions).map((day) => ({ value: day, name: day })),
      filter.day,
      (day) => programmePath(path, { ...filter, day }),
    ),
    rooms: choicesOf(named, filter.roomId, (roomId) => programmePath(path, { ...filter, roomId })),
    languages: choicesOf(
      heard.map((one) => ({ value: one, name: one })),
      filter.language,
      (one) => programmePath(path, { ...filter, language: one as Language | null }),
    ),
  };
}

/** Whether a filter names only what the programme has, so that made-up addresses are none. */
function isKnownFilter({ rooms, sessions }: Programme, { day, roomId, language }: ProgrammeFilter): boolean {
  if (day && !sessions.some((session) => session.day === day)) return false;
  if (roomId && !rooms.some(({ id }) => id === roomId)) return false;
  return (
    !language ||
    sessions.some(({ spoken, interpreted }) => spoken.includes(language) || interpreted.includes(language))
  );
}

/** The sessions of a programme as readers see them, in its order. */
export function toSessionViews(programme: Programme, surroundings: ProgrammeSurroundings): SessionView[] {
  const rooms = new Map(programme.rooms.map((room) => [room.id, room]));
  return programme.sessions.map((session) => toSession(session, rooms, surroundings));
}

/** What readers are told where a release took the programme back; null where it is one to read. */
export function toRevision(
  programme: Programme,
  { releasedAt }: ReleaseView,
  language: Language,
): ProgrammeRevision | null {
  return isWithdrawn(programme) ? { since: releasedAt, reason: textIn(programme.note, language) } : null;
}

/** A released programme as readers see it, or what a filter leaves; null where the filter names what there is not. */
export function toProgrammeView(
  programme: Programme,
  release: ReleaseView,
  filter: ProgrammeFilter,
  surroundings: ProgrammeSurroundings,
): ProgrammeView | null {
  if (isWithdrawn(programme) || !isKnownFilter(programme, filter)) return null;
  const left = { ...programme, sessions: programme.sessions.filter((session) => isLeft(session, filter)) };
  const sessions = toSessionViews(left, surroundings);
  return {
    release,
    origin: programme.origin,
    note: textIn(programme.note, surroundings.language),
    days: daysIn(left.sessions).map((day) => ({
      day,
      sessions: sessions.filter((session) => session.day === day),
    })),
    filters: filtersOf(programme, filter, surroundings),
    filter,
  };
}
