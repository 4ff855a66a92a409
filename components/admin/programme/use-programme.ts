'use client';

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { isSameJson } from '#lib/core/same-json';
import type { Programme } from '#lib/events/programme';
import { isReload } from '../editor/saving/is-reload.ts';
import type { Kept } from '../editor/saving/kept-content.ts';
import {
  isConfirmed,
  isOlderThanRedaction,
  type SaveState,
  type Theirs,
} from '../editor/saving/save-machine.ts';
import { findLeft, type LeftProgramme } from './left-programme.ts';
import { ProgrammeSession, type ProgrammeSessionParts } from './programme-session.ts';

export interface WrittenProgramme {
  session: ProgrammeSession;
  state: SaveState<Programme>;
  otherWindows: number;
  /** What a closed window left that the server lacks. */
  left: Kept<Programme> | null;
  /** Whether something that closed windows left was discarded, because words were taken out for good since. */
  isForgotten: boolean;
  /** That was read. */
  readForgotten: () => void;
  /** Rises when the programme was replaced as a whole, so that forms show it anew. */
  generation: number;
  change: (change: (programme: Programme) => Programme) => void;
  /** Ends a conflict: the programme that was put together goes on top of what somebody else saved. */
  settle: (theirs: Theirs<Programme>, merged: Programme) => void;
  /** Takes what was put together with what a closed window left; null: lets that go. */
  settleLeft: (merged: Programme | null) => void;
}

/** A programme that is being written, and its saving. */
export function useProgramme(parts: Omit<ProgrammeSessionParts, 'onOthers'>): WrittenProgramme {
  const [otherWindows, onOthers] = useState(0);
  const [left, setLeft] = useState<LeftProgramme | null>(null);
  const [isForgotten, setForgotten] = useState(false);
  const [generation, setGeneration] = useState(0);
  const [session] = useState(() => new ProgrammeSession({ ...parts, onOthers }));
  const { keeper, kept } = session;
  const state = useSyncExternalStore(keeper.subscribe, keeper.state, keeper.state);
  const renew = useCallback(() => setGeneration((one) => one + 1), []);

  const look = useCallback(async () => {
    const open = await session.openTabs();
    const { left: found, isForgotten: isOlder } = findLeft(kept, keeper.state(), open);
    if (isOlder) setForgotten(true);
    const goesOn =
      found && isReload() && isConfirmed(keeper.state()) && isSameJson(found.kept.base, keeper.state().base);
    setLeft(goesOn ? null : found);
    if (!goesOn) return;
    keeper.restore(found.kept);
    kept.forget(found.tab);
    renew();
  }, [session, keeper, kept, renew]);
  useEffect(() => session.start(), [session]);
  const { redactions } = state.base;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each redaction is a reason to look again
  useEffect(() => void look(), [look, redactions]);

  return {
    ...{ session, state, otherWindows, left: left?.kept ?? null, isForgotten, generation },
    change: useCallback((change) => keeper.type(change(keeper.state().current)), [keeper]),
    settle: (theirs, merged) => {
      keeper.takeTheirs(theirs);
      keeper.type(merged);
      renew();
    },
    settleLeft: (merged) => {
      const isOlder = left !== null && isOlderThanRedaction(left.kept.base, keeper.state().base);
      if (left) kept.forget(left.tab);
      if (merged && isOlder) setForgotten(true);
      if (merged && !isOlder) keeper.type(merged);
      renew();
      void look();
    },
    readForgotten: () => setForgotten(false),
  };
}
