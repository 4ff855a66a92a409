import type { Language } from '#lib/core/languages';
import { createEvent } from '#lib/events/commands/create-event';
import { publishEvent } from '#lib/events/commands/publish-event';
import { releaseProgramme } from '#lib/events/commands/release-programme';
import { saveEventShared } from '#lib/events/commands/save-event-shared';
import { saveProgramme } from '#lib/events/commands/save-programme';
import { type EventShared, emptyEventShared, type Texts } from '#lib/events/event';
import type { Programme, Session } from '#lib/events/programme';
import type { Body } from '#lib/publishing/body/body';
import type { PublishedItem, PublishItemInput } from '#lib/publishing/commands/publish-item';
import { saveRevision } from '#lib/publishing/commands/save-revision';
import { accepted, makeBody } from './make-article.ts';
import type { Newsroom } from './newsroom.ts';

let made = 0;

export const inAll = (text: string): Texts => ({ ky: `${text} ky`, ru: `${text} ru`, en: `${text} en` });
export const zone = 'Asia/Bishkek';

/** An event in Bishkek that takes an hour, unless told otherwise. */
function makeEventShared(overrides: Partial<EventShared> = {}): EventShared {
  return {
    ...emptyEventShared,
    when: { kind: 'timed', startsAt: '2026-02-18T04:00:00.000Z', endsAt: '2026-02-18T05:00:00.000Z', zone },
    status: 'confirmed',
    place: { key: 'bishkek', name: inAll('Bishkek'), address: inAll('Street 1'), mapUrl: null },
    topics: ['transplantation'],
    ...overrides,
  };
}

export interface DraftEvent {
  itemId: string;
  localizationIds: Record<Language, string>;
  sharedRevisionId: string;
  revisionIds: Record<Language, string>;
}

type EventDifferences = Partial<EventShared> & { title?: string; body?: Body };

/** An event with words in every language, none of them public. */
export async function makeEventDraft(
  { author, database }: Newsroom,
  { title, body = makeBody('About it'), ...shared }: EventDifferences = {},
): Promise<DraftEvent> {
  made += 1;
  const name = title ?? `Event ${made}`;
  const { itemId, localizationIds } = accepted(await createEvent(author, { sourceLanguage: 'ru' }, database));
  const input = { itemId, baseId: null, content: makeEventShared(shared) };
  const { sharedRevisionId } = accepted(await saveEventShared(author, input, database));
  const revisionIds = { ky: '', ru: '', en: '' };
  for (const language of ['ru', 'ky', 'en'] as const) {
    const words = { title: `${name} ${language}`, summary: `Summary of ${name}`, body };
    const sourceRevisionId = language === 'ru' ? null : revisionIds.ru;
    const place = { localizationId: localizationIds[language], baseId: null, sourceRevisionId };
    const saved = await saveRevision(author, { ...place, words }, database);
    revisionIds[language] = accepted(saved).revisionId;
  }
  return { itemId, localizationIds, sharedRevisionId, revisionIds };
}

type PublishOptions = Partial<Pick<PublishItemInput, 'revisionIds' | 'visibleFrom' | 'visibleUntil'>>;

/** An event that the public can read in all languages. */
export async function makePublicEvent(
  newsroom: Newsroom,
  shared: EventDifferences = {},
  options: PublishOptions = {},
): Promise<DraftEvent & PublishedItem> {
  const draft = await makeEventDraft(newsroom, shared);
  const { itemId, sharedRevisionId, revisionIds } = draft;
  const input = { itemId, sharedRevisionId, revisionIds, ...options };
  return { ...draft, ...accepted(await publishEvent(newsroom.editor, input, newsroom.database)) };
}

/** Publishes an event anew with something else of what its languages share. */
export async function changePublicEvent(
  { author, editor, database }: Newsroom,
  event: DraftEvent,
  shared: Partial<EventShared>,
): Promise<DraftEvent> {
  const { itemId, sharedRevisionId: baseId, revisionIds } = event;
  const content = makeEventShared(shared);
  const { sharedRevisionId } = accepted(await saveEventShared(author, { itemId, baseId, content }, database));
  accepted(await publishEvent(editor, { itemId, sharedRevisionId, revisionIds }, database));
  return { ...event, sharedRevisionId };
}

/** A session of half an hour from ten in the morning on in Bishkek, unless told otherwise. */
export function makeSession(id: string, overrides: Partial<Session> = {}): Session {
  return {
    id,
    kind: 'session',
    day: '2026-02-18',
    startsAt: '2026-02-18T04:00:00.000Z',
    endsAt: '2026-02-18T04:30:00.000Z',
    roomId: null,
    title: inAll(`Session ${id}`),
    abstract: { ky: '', ru: '', en: '' },
    spoken: ['ru'],
    interpreted: [],
    doNotRecord: false,
    people: [],
    ...overrides,
  };
}

export function makeProgramme(sessions: Session[], overrides: Partial<Programme> = {}): Programme {
  return {
    origin: 'organisers',
    note: { ky: '', ru: '', en: '' },
    rooms: [
      { id: 'large', name: inAll('Large hall') },
      { id: 'small', name: inAll('Small hall') },
    ],
    sessions,
    ...overrides,
  };
}

/** Saves a programme on top of the newest and releases it; returns the number of the release. */
export async function releaseNext(
  { author, editor, database }: Newsroom,
  eventId: string,
  content: Programme,
): Promise<number> {
  const before = await database.programme.findUnique({ where: { eventId }, select: { version: true } });
  const input = { eventId, version: before?.version ?? 0, content };
  const { version } = accepted(await saveProgramme(author, input, database));
  return accepted(await releaseProgramme(editor, { eventId, version }, database)).number;
}
