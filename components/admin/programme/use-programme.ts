'use client';

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { isSameJson } from '#lib/core/same-json';
import type { Programme } from '#lib/events/programme';
import { isReload } from '../editor/saving/is-reload.ts';
import type { Kept } from '../editor/saving/kept-content.ts';
import { isConfirmed, type SaveState, type Theirs } from '../editor/saving/save-machine.ts';
import { ProgrammeSession, type ProgrammeSessionParts } from './programme-session.ts';

export interface WrittenProgramme {
  session: ProgrammeSession;
  state: SaveState<Programme>;
  otherWindows: number;
  /** What a closed window left that the server lacks. */
  left: Kept<Programme> | null;
  /** Rises when the programme was replaced as a whole, so that forms show it anew. */
  generation: number;
  change: (change: (programme: Programme) => Programme) => void;
  /** Ends a conflict: the programme that was put together goes on top of what somebody else saved. */
  settle: (theirs: Theirs<Programme>, merged: Programme) => void;
  /** Takes what was put together with what a closed window left; null: lets that go. */
  settleLeft: (merged: Programme | null) => void;
}

interface Left {
  tab: string;
  kept: Kept<Programme>;
}

/** The newest of what closed windows left, other than what the server has anyway. */
function findLeft({ keeper, kept }: ProgrammeSession, open: ReadonlySet<string>): Left | null {
  const { base, current } = keeper.state();
  kept.forgetOlder(base, open);
  for (const left of kept.left()) {
    if (open.has(left.tab)) continue;
    if (!isSameJson(left.kept.content, current)) return left;
    kept.forget(left.tab);
  }
  return null;
}

/** A programme that is being written, and its saving. */
export function useProgramme(parts: Omit<ProgrammeSessionParts, 'onOthers'>): WrittenProgramme {
  const [otherWindows, onOthers] = useState(0);
  const [left, setLeft] = useState<Left | null>(null);
  const [generation, setGeneration] = useState(0);
  const [session] = useState(() => new ProgrammeSession({ ...parts, onOthers }));
  const { keeper, kept } = session;
  const state = useSyncExternalStore(keeper.subscribe, keeper.state, keeper.state);
  const renew = useCallback(() => setGeneration((one) => one + 1), []);

  const look = useCallback(async () => {
    const found = findLeft(session, await session.openTabs());
    const goesOn =
      found && isReload() && isConfirmed(keeper.state()) && isSameJson(found.kept.base, keeper.state().base);
    setLeft(goesOn ? null : found);
    if (!goesOn) return;
    keeper.restore(found.kept);
    kept.forget(found.tab);
    renew();
  }, [session, keeper, kept, renew]);
  useEffect(() => {
    const end = session.start();
    void look();
    return end;
  }, [session, look]);

  return {
    ...{ session, state, otherWindows, left: left?.kept ?? null, generation },
    change: useCallback((change) => keeper.type(change(keeper.state().current)), [keeper]),
    settle: (theirs, merged) => {
      keeper.takeTheirs(theirs);
      keeper.type(merged);
      renew();
    },
    settleLeft: (merged) => {
      if (left) kept.forget(left.tab);
      if (merged) keeper.type(merged);
      renew();
      void look();
    },
  };
}
