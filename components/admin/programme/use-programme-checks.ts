import { useMemo } from 'react';
import type { Language } from '#lib/core/languages';
import type { Problem } from '#lib/core/result';
import { isSameJson } from '#lib/core/same-json';
import type { When } from '#lib/core/when';
import type { Programme } from '#lib/events/programme';
import { programmeChanges } from '#lib/events/programme-changes';
import { programmeProblems } from '#lib/events/programme-problems';
import { type ProgrammeWarning, programmeWarnings } from '#lib/events/programme-warnings';
import { sessionOf } from './session-of-problem.ts';

export interface FoundInProgramme {
  /** What keeps it from being released and is about no session. */
  problems: Problem[];
  problemsOf: (sessionId: string) => readonly Problem[];
  warnings: ProgrammeWarning[];
  /** Sessions of which readers see something else, or nothing. */
  unreleased: ReadonlySet<string>;
  /** Whether readers see anything else than this. */
  isChanged: boolean;
}

const none: readonly Problem[] = [];

/** What is wrong with a programme, what should be looked at, and what readers do not see yet. */
export function useProgrammeChecks(
  programme: Programme,
  when: When | null,
  released: Programme | null,
  language: Language,
): FoundInProgramme {
  return useMemo(() => {
    const bySession = new Map<string, Problem[]>();
    const problems: Problem[] = [];
    for (const problem of programmeProblems(programme, { whens: when ? [when] : [], language })) {
      const id = sessionOf(problem);
      if (id) bySession.set(id, [...(bySession.get(id) ?? []), problem]);
      else problems.push(problem);
    }
    const changes = released && programmeChanges(released, programme);
    const changed = (changes ?? []).flatMap((change) => ('after' in change ? [change.after.id] : []));
    const unreleased = new Set(changes ? changed : programme.sessions.map(({ id }) => id));
    const isChanged = released ? !isSameJson(released, programme) : programme.sessions.length > 0;
    const warnings = programmeWarnings(programme, when);
    return { problems, problemsOf: (id) => bySession.get(id) ?? none, warnings, unreleased, isChanged };
  }, [programme, when, released, language]);
}
