import type { Language } from '#lib/core/languages';
import type { When } from '#lib/core/when';
import type { DocumentView } from '#lib/media/document-view';
import type { PictureView } from '#lib/media/picture-view';
import type { SpeakerView } from '#lib/people/speaker-view';
import type { Body } from '#lib/publishing/body/body';
import type { SourceView } from '#lib/publishing/source';
import type { EventPhase, EventStatus, RegistrationStanding } from './event.ts';
import type { ProgrammeFilter } from './event-paths.ts';
import type { SessionRole } from './programme.ts';
import type { ChangedPart } from './programme-changes.ts';

/** A text in the language that it is there in. */
export interface TextView {
  text: string;
  language: Language;
}

export interface EventLink {
  name: string;
  /** A path on this site. */
  path: string;
}

export interface PlaceView {
  name: TextView;
  address: TextView | null;
  /** Where a map shows it. */
  mapUrl: string | null;
  /** The events at this place. */
  path: string;
}

/** When or where an event was to be before. */
export interface EarlierView {
  when: When | null;
  place: TextView | null;
  reason: TextView | null;
}

/** How an event takes place, as far as lists and pages say the same of it. */
export interface EventFacts {
  when: When;
  status: EventStatus;
  /** Why it was postponed, moved or cancelled. */
  statusReason: TextView | null;
  phase: EventPhase;
  place: PlaceView | null;
  isOnline: boolean;
  /** Earlier dates and places, the latest last. */
  earlier: EarlierView[];
}

/** An event in a list. */
export interface EventCard extends EventFacts {
  itemId: string;
  title: string;
  summary: string;
  path: string;
}

/** One page of a list. */
export interface EventList {
  cards: EventCard[];
  /** The path of the page that follows; null on the last. */
  furtherPath: string | null;
}

/** The events of an organisation on its page. */
export interface OrganisedEvents {
  /** What is not over, the next one first. */
  upcoming: EventCard[];
  /** The latest first. */
  past: EventCard[];
  /** Where all of them are; null where these are all. */
  allUpcomingPath: string | null;
  allPastPath: string | null;
}

/** Somebody in a session. */
export interface SessionPerson extends SpeakerView {
  role: SessionRole;
  /** All sessions of this person at this event, as a calendar. */
  calendarPath: string;
}

/** A session on the page of somebody who is in it. */
export interface PersonSession {
  key: string;
  title: TextView;
  /** Where it stands in the programme. */
  path: string;
  day: string;
  /** ISO 8601, UTC; null where the hour is not known. */
  startsAt: string | null;
  /** Of the event, by whose clock hours are told. */
  zone: string;
  event: EventLink & { status: EventStatus; isOff: boolean };
  roles: SessionRole[];
}

export interface SessionView {
  id: string;
  kind: 'session' | 'break';
  day: string;
  /** ISO 8601, UTC; null where the hour is not known. */
  startsAt: string | null;
  endsAt: string | null;
  title: TextView;
  abstract: TextView | null;
  room: { id: string; name: TextView } | null;
  spoken: Language[];
  interpreted: Language[];
  doNotRecord: boolean;
  people: SessionPerson[];
  materials: DocumentView[];
  calendarPath: string;
}

/** Which release of the programme readers see. */
export interface ReleaseView {
  number: number;
  /** ISO 8601, UTC. */
  releasedAt: string;
}

/** A released programme, or what a filter leaves of it. */
export interface ProgrammeView {
  release: ReleaseView;
  /** `report`: it was put together afterwards, from what was reported. */
  origin: 'organisers' | 'report';
  note: TextView | null;
  days: { day: string; sessions: SessionView[] }[];
  /** What one can filter by; empty where there is nothing to choose. */
  filters: {
    days: ProgrammeChoice[];
    rooms: ProgrammeChoice[];
    languages: ProgrammeChoice[];
  };
  filter: ProgrammeFilter;
}

export interface ProgrammeChoice {
  /** A day, the name of a room, or a language. */
  name: string;
  /** Null: all of them. */
  value: string | null;
  path: string;
  isChosen: boolean;
}

/** A programme that readers see no more, and will see again. */
export interface ProgrammeRevision {
  /** ISO 8601, UTC. */
  since: string;
  reason: TextView | null;
}

/** What changed with a release, for readers. */
export interface ReleaseChanges extends ReleaseView {
  /** Set where it took the programme back; no change is told then. */
  revised: ProgrammeRevision | null;
  /** Whether it came back as it was, after it had been taken back. */
  isShownAgain: boolean;
  /** Null on the first release. */
  changes: SessionChange[] | null;
  /** Beside the sessions. */
  facts: FactChangeView[];
}

/** What became of a programme beside its sessions. */
export type FactChangeView =
  | { kind: 'origin'; origin: ProgrammeView['origin'] }
  /** Null: it was taken out. */
  | { kind: 'note'; note: TextView | null }
  | { kind: 'room'; roomId: string; before: string; after: TextView }
  | { kind: 'order'; day: string };

/** When a session is, or was: ISO 8601, UTC; null where the hour is not known. */
export interface SessionTime {
  day: string;
  startsAt: string | null;
  endsAt: string | null;
}

/** Of what was removed: when it was. */
export interface SessionChange extends SessionTime {
  kind: 'added' | 'removed' | 'changed';
  sessionId: string;
  title: TextView;
  /** Empty unless it was changed. */
  parts: ChangedPart[];
  /** When it was to be before; null where that did not change. */
  before: SessionTime | null;
  /** Null where it did not change. */
  titleBefore: TextView | null;
  /** Its rooms before and now, of which it may have none; null where that did not change. */
  room: { before: TextView | null; after: TextView | null } | null;
  /** Who came into a session that was changed, and who left it, with their pages. */
  joined: EventLink[];
  left: EventLink[];
}

/** The same without who came and went. */
export type UnnamedChange = Omit<SessionChange, 'joined' | 'left'>;

/** An event on its own page, right at a moment. */
export interface EventPage extends EventFacts {
  itemId: string;
  language: Language;
  title: string;
  summary: string;
  body: Body;
  path: string;
  onlineUrl: string | null;
  streamUrl: string | null;
  /** Each with its page here and its address on the web. */
  organisers: { name: string; path: string; url: string | null }[];
  audience: TextView | null;
  cost: TextView | null;
  contact: TextView | null;
  registration: {
    standing: RegistrationStanding;
    opensAt: string | null;
    closesAt: string | null;
    url: string | null;
  };
  topics: EventLink[];
  cover: PictureView | null;
  pictures: Record<string, PictureView>;
  documents: Record<string, DocumentView>;
  removals: { path: string; alt: string }[];
  /** People of the statements of its body, by person id. */
  speakers: Record<string, SpeakerView>;
  /** Of the whole event, and of sessions that readers saw once and that are no more. */
  materials: DocumentView[];
  sources: SourceView[];
  /** Null before the first release, while it is being revised, and where a filter names what there is not. */
  programme: ProgrammeView | null;
  /** Set where the programme was taken back: readers saw one, and are told why they do not. */
  revised: ProgrammeRevision | null;
  /** What is on at this moment, and what comes next on this day. */
  now: SessionView[];
  next: SessionView[];
  /** The events of its series before and after it. */
  previousEvent: EventLink | null;
  nextEvent: EventLink | null;
  languagePaths: Record<Language, { path: string; isTranslated: boolean }>;
  /** A path on this site to a JPEG of 1200 by 630. */
  cardPath: string;
  /** ISO 8601, UTC. */
  publishedAt: string;
  revisedAt: string;
}
