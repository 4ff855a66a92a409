'use client';

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { ArticleShared } from '#lib/articles/article';
import type { DraftWords } from '#lib/articles/article-draft-view';
import { isSameJson } from '#lib/core/same-json';
import type { EditorView } from './editor-view.ts';
import { KnownNames } from './known-names.ts';
import { ArticleSession, type SessionParts } from './saving/article-session.ts';
import type { Kept, KeptContent } from './saving/kept-content.ts';
import type { SaveState } from './saving/save-machine.ts';

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
  shared: SaveState<ArticleShared>;
  otherWindows: number;
  left: Left<DraftWords> | null;
  leftShared: Left<ArticleShared> | null;
  changeWords: (part: Partial<DraftWords>) => void;
  changeShared: (part: Partial<ArticleShared>) => void;
  /** Takes the kept words, or lets them go. */
  settleLeft: (isTaken: boolean) => void;
  settleLeftShared: (isTaken: boolean) => void;
}

/** The newest of what closed windows left, other than what the server has anyway. */
async function findLeft<Content>(
  session: ArticleSession,
  kept: KeptContent<Content>,
  current: () => Content,
): Promise<Left<Content> | null> {
  const open = await session.openTabs();
  for (const left of kept.left()) {
    if (open.has(left.tab)) continue;
    if (!isSameJson(left.kept.content, current())) return left;
    kept.forget(left.tab);
  }
  return null;
}

type Parts = Omit<SessionParts, 'onView' | 'onOthers'>;

/** What closed windows left, and how it is settled. */
function useLeft<Content>(
  session: ArticleSession,
  kept: KeptContent<Content>,
  current: () => Content,
  take: (kept: Kept<Content>) => void,
): [Left<Content> | null, (isTaken: boolean) => void] {
  const [left, setLeft] = useState<Left<Content> | null>(null);
  const look = useCallback(() => {
    void findLeft(session, kept, current).then(setLeft);
  }, [session, kept, current]);
  useEffect(look, [look]);
  const settle = (isTaken: boolean): void => {
    if (!left) return;
    if (isTaken) take(left.kept);
    kept.forget(left.tab);
    setLeft(null);
    look();
  };
  return [left, settle];
}

/** An article that is being written: its words, their saving, and how it stands on the server. */
export function useArticle(parts: Parts): Article {
  const [view, setView] = useState(parts.view);
  const [otherWindows, setOtherWindows] = useState(0);
  const [known] = useState(() => new KnownNames(parts.view.people, parts.view.media));
  const [session] = useState(
    () =>
      new ArticleSession({
        ...parts,
        onOthers: setOtherWindows,
        onView: (next) => {
          known.add(next.people, next.media);
          setView(next);
        },
      }),
  );
  useEffect(() => session.start(), [session]);
  const words = useSyncExternalStore(session.words.subscribe, session.words.state, session.words.state);
  const shared = useSyncExternalStore(session.shared.subscribe, session.shared.state, session.shared.state);

  const [current] = useState(() => ({
    words: () => session.words.state().current,
    shared: () => session.shared.state().current,
  }));
  const [left, settleLeft] = useLeft(session, session.keptWords, current.words, (kept) =>
    session.words.restore(kept),
  );
  const [leftShared, settleLeftShared] = useLeft(session, session.keptShared, current.shared, (kept) =>
    session.shared.type(kept.content),
  );
  const changeWords = useCallback(
    (part: Partial<DraftWords>) => session.words.type({ ...session.words.state().current, ...part }),
    [session],
  );
  const changeShared = useCallback(
    (part: Partial<ArticleShared>) => session.shared.type({ ...session.shared.state().current, ...part }),
    [session],
  );
  return {
    ...{ session, view, known, words, shared, otherWindows, left, leftShared },
    ...{ changeWords, changeShared, settleLeft, settleLeftShared },
  };
}
