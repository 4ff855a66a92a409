import type { Language } from '#lib/core/languages';
import { textIn } from './event.ts';
import type { UnnamedChange } from './event-view.ts';
import type { ProgrammeChange } from './programme-changes.ts';

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
