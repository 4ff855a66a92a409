import 'server-only';
import type { Language } from '#lib/core/languages';
import { findSpeakers } from '#lib/people/public-queries';
import type { SpeakerView } from '#lib/people/speaker-view';
import { type Database, db } from '#lib/platform/db/client';
import type { Freshness } from '#lib/platform/render-record';
import { freshnessOf } from '#lib/publishing/freshness';
import { contentMoment } from '#lib/publishing/moment';
import { itemTag } from '#lib/publishing/publishing-tags';
import type { EventLink, ReleaseChanges, SessionChange } from './event-view.ts';
import { isWithdrawn, type Programme, peopleInProgramme, type Session } from './programme.ts';
import { toFactChanges, toSessionChange } from './programme-change-view.ts';
import { factChanges, type ProgrammeChange, programmeChanges } from './programme-changes.ts';
import { findReleases, type Release } from './programme-query.ts';
import { toRevision } from './programme-view.ts';

type Speakers = ReadonlyMap<string, SpeakerView>;

/** Who is public in a language among the people of a session, a merged record as the one that took over. */
function peopleOf({ people }: Session, speakers: Speakers): Map<string, EventLink> {
  const found = people.flatMap(({ personId }) => speakers.get(personId) ?? []);
  return new Map(found.map(({ personId, name, path }) => [personId, { name, path }]));
}

/** Who is in the one and not in the other. */
function onlyIn(one: Session, other: Session, speakers: Speakers): EventLink[] {
  const others = peopleOf(other, speakers);
  return [...peopleOf(one, speakers)].flatMap(([personId, link]) => (others.has(personId) ? [] : [link]));
}

function toChange(
  change: ProgrammeChange,
  language: Language,
  programmes: { before: Programme; after: Programme },
  speakers: Speakers,
): SessionChange | null {
  const changed = change.kind === 'changed' ? change : null;
  const told = toSessionChange(change, language, programmes);
  return (
    told && {
      ...told,
      joined: changed ? onlyIn(changed.after, changed.before, speakers) : [],
      left: changed ? onlyIn(changed.before, changed.after, speakers) : [],
    }
  );
}

/** What one release changed, beside the one before it that showed a programme; null: there is none to compare it with. */
function toChanges(
  before: Release | null,
  { programme }: Release,
  language: Language,
  speakers: Speakers,
): Pick<ReleaseChanges, 'changes' | 'facts'> {
  if (!before) return { changes: null, facts: [] };
  const programmes = { before: before.programme, after: programme };
  const found = programmeChanges(programmes.before, programmes.after);
  return {
    changes: found.flatMap((change) => toChange(change, language, programmes, speakers) ?? []),
    facts: toFactChanges(factChanges(programmes.before, programmes.after), language),
  };
}

function toReleaseChanges(
  releases: readonly Release[],
  language: Language,
  speakers: Speakers,
): ReleaseChanges[] {
  return releases.map((release, position) => {
    const { number, releasedAt, programme } = release;
    const revised = toRevision(programme, { number, releasedAt }, language);
    // What was taken back and given again is compared with what it was.
    const earlier = releases.slice(position + 1).find((one) => !isWithdrawn(one.programme)) ?? null;
    const told = toChanges(revised ? null : earlier, release, language, speakers);
    const last = releases[position + 1];
    const isAgain = last !== undefined && isWithdrawn(last.programme);
    const isShownAgain = isAgain && told.changes?.length === 0 && told.facts.length === 0;
    return { ...{ number, releasedAt, revised, isShownAgain }, ...told };
  });
}

/** What changed with each release of an event's programme, the latest first. The caller found the event visible. */
export async function listReleaseChanges(
  language: Language,
  eventId: string,
  database: Database = db(),
): Promise<{ releases: ReleaseChanges[]; freshness: Freshness }> {
  const moment = await contentMoment(database);
  const releases = await findReleases(database, eventId);
  const ids = [...new Set(releases.flatMap(({ programme }) => peopleInProgramme(programme)))];
  const day = releases[0]?.releasedAt.slice(0, 10) ?? '';
  const speakers = await findSpeakers(database, ids, language, day, moment);
  const named = [...ids, ...[...speakers.values()].map(({ personId }) => personId)];
  return {
    releases: toReleaseChanges(releases, language, speakers),
    freshness: await freshnessOf(database, moment, [], [itemTag(eventId), ...named.map(itemTag)], []),
  };
}
