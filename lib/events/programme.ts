import { z } from 'zod';
import { isDay } from '#lib/core/when';
import { textsSchema } from './event.ts';

export const sessionRoles = ['opening', 'speaker', 'moderator', 'panellist'] as const;
export type SessionRole = (typeof sessionRoles)[number];

/** Ids stand in addresses and in calendars: a session keeps its own for ever. */
const id = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/);
const language = z.enum(['ky', 'ru', 'en']);
const instant = z.iso.datetime();

export const sessionSchema = z.strictObject({
  id,
  kind: z.enum(['session', 'break']),
  day: z.string().refine(isDay, 'day'),
  /** Null: the hour is not known. */
  startsAt: instant.nullable(),
  endsAt: instant.nullable(),
  roomId: id.nullable(),
  title: textsSchema(300),
  abstract: textsSchema(5_000),
  /** In which languages people speak there. */
  spoken: z.array(language).max(3),
  /** Into which languages they are interpreted. */
  interpreted: z.array(language).max(3),
  /** Somebody asked that it be neither filmed nor taped. */
  doNotRecord: z.boolean(),
  /** In the order in which they are named. */
  people: z.array(z.strictObject({ personId: z.uuid(), role: z.enum(sessionRoles) })).max(50),
});
export type Session = z.output<typeof sessionSchema>;

const roomSchema = z.strictObject({ id, name: textsSchema(120) });
export type Room = z.output<typeof roomSchema>;

/** What two days of ten rooms with short talks need, many times over. */
const mostSessions = 1_000;

/** A programme: what is being worked on, and what a release holds. Sessions stand in their order. */
export const programmeSchema = z.strictObject({
  /** `report`: it was put together afterwards, from what was reported. */
  origin: z.enum(['organisers', 'report']),
  /** A line to its readers in each language, such as what is still open. */
  note: textsSchema(500),
  rooms: z.array(roomSchema).max(50),
  sessions: z.array(sessionSchema).max(mostSessions),
});
export type Programme = z.output<typeof programmeSchema>;

/** Whether what somebody sent has more sessions than can be saved: asked before each of them is read. */
export function hasTooManySessions(sent: unknown): boolean {
  const sessions = typeof sent === 'object' && sent !== null && 'sessions' in sent ? sent.sessions : [];
  return Array.isArray(sessions) && sessions.length > mostSessions;
}

/** As JSON in UTF-8: what is sent to save it has room for this, and for who saves it. */
const mostBytes = 4_000_000;

/** Whether a programme has more words than can be saved. */
export function isProgrammeTooLarge(programme: Programme): boolean {
  return new TextEncoder().encode(JSON.stringify(programme)).length > mostBytes;
}

/**
 * The programme of a release that takes the one before back: readers see that it is being revised, and why. No other release is
 * without sessions.
 */
export function withdrawnProgramme(reason: Programme['note']): Programme {
  return { origin: 'organisers', note: reason, rooms: [], sessions: [] };
}

/** Whether a released programme takes the one before back; its note says why. */
export const isWithdrawn = ({ sessions }: Pick<Programme, 'sessions'>): boolean => sessions.length === 0;

/** Ids of everybody in its sessions, each once, in their order. */
export function peopleInProgramme({ sessions }: Programme): string[] {
  return [...new Set(sessions.flatMap(({ people }) => people.map(({ personId }) => personId)))];
}

/** A programme with every text that people wrote in it passed through `change`. */
export function mapProgrammeTexts(programme: Programme, change: (text: string) => string): Programme {
  const texts = ({ ky, ru, en }: Session['title']): Session['title'] => ({
    ky: change(ky),
    ru: change(ru),
    en: change(en),
  });
  return {
    ...programme,
    note: texts(programme.note),
    rooms: programme.rooms.map((room) => ({ ...room, name: texts(room.name) })),
    sessions: programme.sessions.map((session) => ({
      ...session,
      title: texts(session.title),
      abstract: texts(session.abstract),
    })),
  };
}
