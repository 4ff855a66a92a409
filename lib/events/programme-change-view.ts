import type { Language } from '#lib/core/languages';
import { isSameJson } from '#lib/core/same-json';
import { textIn } from './event.ts';
import type { FactChangeView, UnnamedChange } from './event-view.ts';
import type { FactChange, ProgrammeChange } from './programme-changes.ts';

/** What became of a session, as readers of a language are told, but for who came and went. */
export function toSessionChange(change: ProgrammeChange, language: Language): UnnamedChange {
  const session = change.kind === 'removed' ? change.before : change.after;
  const parts = change.kind === 'changed' ? change.parts : [];
  const before = change.kind === 'changed' && parts.includes('time') ? change.before : null;
  return {
    kind: change.kind,
    sessionId: session.id,
    title: textIn(session.title, language) ?? { text: '–', language },
    day: session.day,
    startsAt: session.startsAt,
    parts,
    before: before && { day: before.day, startsAt: before.startsAt },
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
