'use client';

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { ArticleShared } from '#lib/articles/article';
import { isSameJson } from '#lib/core/same-json';
import type { DraftWords } from '#lib/publishing/words';
import type { EditorView } from './editor-view.ts';
import { KnownNames } from './known-names.ts';
import { ArticleSession, type SessionParts } from './saving/article-session.ts';
import type { DraftKeeper } from './saving/draft-keeper.ts';
import { isReload } from './saving/is-reload.ts';
import type { Kept, KeptContent } from './saving/kept-content.ts';
import { isConfirmed, isOlderThanRedaction, type SaveState } from './saving/save-machine.ts';

/** Words of a closed window that the server lacks. */
export interface Left<Content> {
  tab: string;
  kept: Kept<Content>;
}

export interface Article {
  session: ArticleSession;
  view: EditorView;
  known: KnownNames;
  words: SaveState<DraftWords>;
  /** Null where what the languages share is written elsewhere. */
  shared: SaveState<ArticleShared> | null;
  otherWindows: number;
  left: Left<DraftWords> | null;
  leftShared: Left<ArticleShared> | null;
  /** Whether unsaved words of this browser were removed, because words were taken out for good since. */
  isForgotten: boolean;
  readForgotten: () => void;
  changeWords: (part: Partial<DraftWords>) => void;
  changeShared: (part: Partial<ArticleShared>) => void;
  /** Takes the kept words, or lets them go. */
  settleLeft: (isTaken: boolean) => void;
  settleLeftShared: (isTaken: boolean) => void;
}

interface Found<Content> {
  left: Left<Content> | null;
  /** Whether something was kept from before words were taken out for good, and is removed. */
  isForgotten: boolean;
}

/** The newest of what closed windows left, other than what the server has anyway. */
async function findLeft<Content>(
  session: ArticleSession,
  kept: KeptContent<Content>,
  state: () => SaveState<Content>,
): Promise<Found<Content>> {
  const open = await session.openTabs();
  const { base, current } = state();
  const isForgotten = kept.forgetOlder(base, open).some(({ content }) => !isSameJson(content, current));
  for (const left of kept.left()) {
    if (open.has(left.tab)) continue;
    if (!isSameJson(left.kept.content, current)) return { left, isForgotten };
    kept.forget(left.tab);
  }
  return { left: null, isForgotten };
}

type Parts = Omit<SessionParts, 'onView' | 'onOthers'>;

/** Whether words can be taken without a question: nobody, here or elsewhere, went on since they were typed. */
function goesOn<Content>(left: Left<Content>, state: SaveState<Content>): boolean {
  return isReload() && isConfirmed(state) && isSameJson(left.kept.base, state.base);
}

const nothing = { subscribe: () => () => undefined, state: () => null };

/** The state of a text that is being saved; null where it is none of this window's. */
function useKeeperState<Content>(keeper: DraftKeeper<Content> | null): SaveState<Content> | null {
  const {
    subscribe,
    state,
  }: Pick<DraftKeeper<Content>, 'subscribe'> & {
    state: () => SaveState<Content> | null;
  } = keeper ?? nothing;
  return useSyncExternalStore(subscribe, state, state);
}

/** What closed windows left, looked for anew once words were taken out for good. */
function useLeft<Content>(
  session: ArticleSession,
  kept: KeptContent<Content>,
  keeper: DraftKeeper<Content> | null,
  take: (kept: Kept<Content>) => void,
  onForgotten: () => void,
): [Left<Content> | null, (isTaken: boolean) => void] {
  const [left, setLeft] = useState<Left<Content> | null>(null);
  const redactions = useKeeperState(keeper)?.base.redactions;
  const look = useCallback(() => {
    if (!keeper) return;
    void findLeft(session, kept, keeper.state).then(({ left: found, isForgotten }) => {
      const isTaken = found !== null && goesOn(found, keeper.state());
      if (isTaken) {
        take(found.kept);
        kept.forget(found.tab);
      }
      setLeft(isTaken ? null : found);
      if (isForgotten) onForgotten();
    });
  }, [session, kept, keeper, take, onForgotten]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each redaction is a reason to look again
  useEffect(look, [look, redactions]);
  const settle = (isTaken: boolean): void => {
    if (!left || !keeper) return;
    const isForgotten = isOlderThanRedaction(left.kept.base, keeper.state().base);
    if (isTaken && isForgotten) onForgotten();
    if (isTaken && !isForgotten) take(left.kept);
    kept.forget(left.tab);
    setLeft(null);
    look();
  };
  return [left, settle];
}

function knownIn({ people, media, event, pinned }: EditorView): KnownNames {
  return new KnownNames(people, media, event ? [event] : [], pinned);
}

/** An article or event that is being written: its words, their saving, and how it stands on the server. */
export function useArticle(parts: Parts): Article {
  const [view, setView] = useState(parts.view);
  const [otherWindows, setOtherWindows] = useState(0);
  const [known] = useState(() => knownIn(parts.view));
  const [session] = useState(
    () =>
      new ArticleSession({
        ...parts,
        onOthers: setOtherWindows,
        onView: (next) => {
          known.add(next.people, next.media, next.event ? [next.event] : []);
          setView(next);
        },
      }),
  );
  useEffect(() => session.start(), [session]);
  const words = useSyncExternalStore(session.words.subscribe, session.words.state, session.words.state);
  const shared = useKeeperState(session.shared);

  const [isForgotten, setForgotten] = useState(false);
  const forgotten = useCallback(() => setForgotten(true), []);
  const takeWords = useCallback((kept: Kept<DraftWords>) => session.words.restore(kept), [session]);
  const takeShared = useCallback((kept: Kept<ArticleShared>) => session.shared?.restore(kept), [session]);
  const [left, settleLeft] = useLeft(session, session.keptWords, session.words, takeWords, forgotten);
  const [leftShared, settleLeftShared] = useLeft(
    session,
    session.keptShared,
    session.shared,
    takeShared,
    forgotten,
  );
  const changeWords = useCallback(
    (part: Partial<DraftWords>) => session.words.type({ ...session.words.state().current, ...part }),
    [session],
  );
  const changeShared = useCallback(
    (part: Partial<ArticleShared>) => session.shared?.type({ ...session.shared.state().current, ...part }),
    [session],
  );
  return {
    ...{ session, view, known, words, shared, otherWindows, left, leftShared, isForgotten },
    readForgotten: () => setForgotten(false),
    ...{ changeWords, changeShared, settleLeft, settleLeftShared },
  };
}
