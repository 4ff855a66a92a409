import type { Language } from '#lib/core/languages';
import { isSameJson } from '#lib/core/same-json';
import { textIn } from './event.ts';
import type { FactChangeView, SessionTime, TextView, UnnamedChange } from './event-view.ts';
import type { Programme, Session } from './programme.ts';
import type { ChangedPart, FactChange, ProgrammeChange } from './programme-changes.ts';

type ChangedSession = Extract<ProgrammeChange, { kind: 'changed' }>;

type Rooms = Pick<Programme, 'rooms'>;

function roomOf({ roomId }: Session, { rooms }: Rooms, language: Language): TextView | null {
  const room = rooms.find(({ id }) => id === roomId);
  return room ? textIn(room.name, language) : null;
}

/** In what respects readers of a language find a session another one: a title that was mended in another language is none of them. */
function partsIn({ before, after, parts }: ChangedSession, language: Language): ChangedPart[] {
  const isOther = (part: 'title' | 'abstract'): boolean =>
    !isSameJson(textIn(before[part], language), textIn(after[part], language));
  const isKind = before.kind !== after.kind;
  return parts.filter((part) => {
    if (part === 'title') return isKind || isOther(part);
    return part !== 'abstract' || isOther(part);
  });
}

const timeOf = ({ day, startsAt, endsAt }: Session): SessionTime => ({ day, startsAt, endsAt });

/**
 * What became of a session, as readers of a language are told, but for who came and went; null where nothing did in their language.
 * `before` and `after` are the programmes, for their rooms.
 */
export function toSessionChange(
  change: ProgrammeChange,
  language: Language,
  { before, after }: { before: Rooms; after: Rooms },
): UnnamedChange | null {
  const session = change.kind === 'removed' ? change.before : change.after;
  const changed = change.kind === 'changed' ? change : null;
  const parts = changed ? partsIn(changed, language) : [];
  if (changed && parts.length === 0) return null;
  const earlier = (part: ChangedPart): Session | null =>
    changed && parts.includes(part) ? changed.before : null;
  const [time, room, title] = [earlier('time'), earlier('room'), earlier('title')];
  return {
    kind: change.kind,
    sessionId: session.id,
    title: textIn(session.title, language) ?? { text: '–', language },
    ...timeOf(session),
    parts,
    before: time && timeOf(time),
    titleBefore: title && textIn(title.title, language),
    room: room && { before: roomOf(room, before, language), after: roomOf(session, after, language) },
  };
}

function toFactChange(change: FactChange, language: Language): FactChangeView | null {
  if (change.kind === 'origin') return { kind: 'origin', origin: change.after };
  if (change.kind === 'order') return change;
  if (change.kind === 'note') {
    const [before, note] = [textIn(change.before, language), textIn(change.after, language)];
    return isSameJson(before, note) ? null : { kind: 'note', note };
  }
  const [before, after] = [textIn(change.before.name, language), textIn(change.after.name, language)];
  if (!before || !after || isSameJson(before, after)) return null;
  return { kind: 'room', roomId: change.after.id, before: before.text, after };
}

/** What became of a programme beside its sessions, as far as readers of a language see it. */
export function toFactChanges(changes: readonly FactChange[], language: Language): FactChangeView[] {
  return changes.flatMap((change) => toFactChange(change, language) ?? []);
}
