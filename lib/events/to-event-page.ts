import type { Language } from '#lib/core/languages';
import type { When } from '#lib/core/when';
import type { DocumentView } from '#lib/media/document-view';
import type { PictureView } from '#lib/media/picture-view';
import type { SpeakerView } from '#lib/people/speaker-view';
import type { Words } from '#lib/publishing/words';
import { type EventShared, registrationAt, textIn } from './event.ts';
import type { ProgrammeFilter } from './event-paths.ts';
import type { EventFacts, EventLink, EventPage, ReleaseView } from './event-view.ts';
import type { Programme } from './programme.ts';
import { type ProgrammeSurroundings, toProgrammeView, toRevision, toSessionViews } from './programme-view.ts';
import { sessionsAt } from './sessions-at.ts';

/** The words of an event in one language, with where and since when they stand. */
export type EventWords = Words &
  Pick<
    EventPage,
    'itemId' | 'language' | 'path' | 'languagePaths' | 'cardPath' | 'publishedAt' | 'revisedAt'
  >;

/** What stands around the words of a page. */
export interface EventParts {
  /** By medium id. */
  pictures: ReadonlyMap<string, PictureView>;
  documents: ReadonlyMap<string, DocumentView>;
  removals: EventPage['removals'];
  speakers: ReadonlyMap<string, SpeakerView>;
  organisers: EventPage['organisers'];
  topics: EventLink[];
  /** Null: readers see none. */
  programme: (ReleaseView & { programme: Programme }) | null;
  /** The documents of the whole event. */
  wholeMaterials: EventShared['materials'];
  series: { previous: EventLink | null; next: EventLink | null };
}

type DatedShared = EventShared & { when: When };

function toShared(
  shared: DatedShared,
  language: Language,
  now: Date,
): Pick<EventPage, 'onlineUrl' | 'streamUrl' | 'audience' | 'cost' | 'contact' | 'registration' | 'sources'> {
  const { opensAt = null, closesAt = null, url = null } = shared.registration ?? {};
  return {
    onlineUrl: shared.onlineUrl,
    streamUrl: shared.streamUrl,
    audience: textIn(shared.audience, language),
    cost: textIn(shared.cost, language),
    contact: textIn(shared.contact, language),
    registration: { standing: registrationAt(shared, now), opensAt, closesAt, url },
    sources: shared.sources,
  };
}

/** What a page shows of its programme and of what is on at a moment. */
function toProgramme(
  { programme: held }: EventParts,
  { phase, when }: EventFacts,
  filter: ProgrammeFilter,
  now: Date,
  surroundings: ProgrammeSurroundings,
): Pick<EventPage, 'programme' | 'revised' | 'now' | 'next'> {
  if (!held) return { programme: null, revised: null, now: [], next: [] };
  const { programme, number, releasedAt } = held;
  const sessions = toSessionViews(programme, surroundings);
  const release = { number, releasedAt };
  return {
    programme: toProgrammeView(programme, release, filter, surroundings),
    revised: toRevision(programme, release, surroundings.language),
    ...(phase === 'during' ? sessionsAt(sessions, now, when.zone) : { now: [], next: [] }),
  };
}

/** An event with what stands around it as its page, at a moment. */
export function toEventPage(
  words: EventWords,
  shared: DatedShared,
  facts: EventFacts,
  parts: EventParts,
  { filter, now }: { filter: ProgrammeFilter; now: Date },
): EventPage {
  const { language, path } = words;
  const { pictures, documents, speakers, organisers, topics, removals, series } = parts;
  const surroundings = { language, path, speakers, documents, materials: shared.materials };
  return {
    ...words,
    ...facts,
    ...toShared(shared, language, now),
    cover: shared.coverId ? (pictures.get(shared.coverId) ?? null) : null,
    pictures: Object.fromEntries(pictures),
    documents: Object.fromEntries(documents),
    ...{ removals, organisers, topics },
    materials: parts.wholeMaterials.flatMap(({ mediumId }) => documents.get(mediumId) ?? []),
    speakers: Object.fromEntries(speakers),
    ...toProgramme(parts, facts, filter, now, surroundings),
    previousEvent: series.previous,
    nextEvent: series.next,
  };
}
