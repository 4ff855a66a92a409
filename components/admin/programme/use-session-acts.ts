import { useTranslations } from 'next-intl';
import { useCallback, useMemo, useState } from 'react';
import { moveProgramme } from '#lib/events/move-programme';
import type { Programme, Session } from '#lib/events/programme';
import { focusDrawn } from '../editor/focus-place.ts';
import {
  emptySession,
  newKey,
  removedFrom,
  sessionsOn,
  withAdded,
  withChanged,
  withCopy,
  withDayInOrder,
  withMoved,
  without,
  withPlaced,
} from './programme-edits.ts';
import type { SessionActs } from './session-row.tsx';
import type { DropTarget } from './use-dragging.ts';
import { type Undo, useUndo } from './use-undo.ts';

interface Changing {
  /** The programme at this moment. */
  current: () => Programme;
  change: (change: (programme: Programme) => Programme) => void;
  zone: string;
  nameOf: (session: Session) => string;
}

export interface ActsOnSessions extends Omit<Undo, 'offer'> {
  acts: SessionActs;
  openId: string | null;
  open: (id: string) => void;
  add: (day: string, kind: Session['kind']) => void;
  sort: (day: string) => void;
  place: (id: string, target: DropTarget) => void;
  /** Moves all sessions so many days on, at the same hours. */
  moveAll: (days: number) => void;
  /** What was just done, for whoever does not see it. */
  said: string;
}

type Said = { kind: 'place'; name: string; place: number; count: number } | { kind: 'sorted' };

/** What is said of what was done, to whoever does not see it. */
function useSaid({ current, nameOf }: Pick<Changing, 'current' | 'nameOf'>) {
  const t = useTranslations('programmeDesk.said');
  const [said, say] = useState<Said | null>(null);
  const sayPlace = useCallback(
    (id: string): void => {
      const session = current().sessions.find((one) => one.id === id);
      if (!session) return;
      const day = sessionsOn(current(), session.day);
      say({ kind: 'place', name: nameOf(session), place: day.indexOf(session) + 1, count: day.length });
    },
    [current, nameOf],
  );
  const words = said && (said.kind === 'sorted' ? t('sorted') : t('place', said));
  return { said: words ?? '', say, sayPlace };
}

/** What can be done to the sessions of a programme. The focus stays with what it is done to. */
export function useSessionActs({ current, change, zone, nameOf }: Changing): ActsOnSessions {
  const [openId, setOpen] = useState<string | null>(null);
  const { undoable, offer, undo } = useUndo(change);
  const { said, say, sayPlace } = useSaid({ current, nameOf });

  const acts = useMemo((): SessionActs => {
    return {
      toggle: (id) => setOpen((before) => (before === id ? null : id)),
      change: (id, part) => change((programme) => withChanged(programme, id, part)),
      move: (id, to) => {
        change((programme) => withMoved(programme, id, to));
        sayPlace(id);
        focusDrawn(`${to}-${id}`);
      },
      copy: (id) => {
        const copyId = newKey();
        change((programme) => withCopy(programme, id, copyId));
        sayPlace(copyId);
        focusDrawn(`edit-${copyId}`);
      },
      remove: (id) => {
        const removed = removedFrom(current(), id);
        change((programme) => without(programme, id));
        offer(removed && { kind: 'removed', removed });
      },
    };
  }, [current, change, sayPlace, offer]);

  return {
    ...{ acts, openId, undoable, undo, open: setOpen, said },
    add: (day, kind) => {
      const id = newKey();
      change((programme) => withAdded(programme, emptySession(id, kind, day)));
      setOpen(id);
      focusDrawn(`s-${id}-title-ky`);
    },
    sort: (day) => {
      change((programme) => withDayInOrder(programme, day));
      say({ kind: 'sorted' });
    },
    place: (id, target) => {
      change((programme) => withPlaced(programme, id, target, zone));
      sayPlace(id);
    },
    moveAll: (days) => {
      const before = current();
      const moved = moveProgramme(before, zone, days);
      change(() => moved);
      offer({ kind: 'moved', days, moved: { before, moved } });
    },
  };
}
