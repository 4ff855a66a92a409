import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { Programme, Session } from '#lib/events/programme';
import { focusDrawn } from '../editor/focus-place.ts';
import {
  emptySession,
  newKey,
  type Removed,
  removedFrom,
  sessionsOn,
  withAdded,
  withChanged,
  withCopy,
  withDayInOrder,
  withMoved,
  without,
  withPlaced,
  withRestored,
} from './programme-edits.ts';
import type { SessionActs } from './session-row.tsx';
import type { DropTarget } from './use-dragging.ts';

interface Changing {
  /** The programme at this moment. */
  current: () => Programme;
  change: (change: (programme: Programme) => Programme) => void;
  zone: string;
  nameOf: (session: Session) => string;
}

export interface ActsOnSessions {
  acts: SessionActs;
  openId: string | null;
  open: (id: string) => void;
  /** What was taken out last, as long as it can be put back. */
  removed: Removed | null;
  undo: () => void;
  add: (day: string, kind: Session['kind']) => void;
  sort: (day: string) => void;
  place: (id: string, target: DropTarget) => void;
  /** What was just done, for whoever does not see it. */
  said: string;
}

type Said = { kind: 'place'; name: string; place: number; count: number } | { kind: 'sorted' };

function useSaid(): [string, (said: Said) => void] {
  const t = useTranslations('programmeDesk.said');
  const [said, say] = useState<Said | null>(null);
  if (!said) return ['', say];
  return [said.kind === 'sorted' ? t('sorted') : t('place', said), say];
}

/** What can be done to the sessions of a programme. The focus stays with what it is done to. */
export function useSessionActs({ current, change, zone, nameOf }: Changing): ActsOnSessions {
  const [openId, setOpen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [said, say] = useSaid();

  const acts = useMemo((): SessionActs => {
    const sayPlace = (id: string): void => {
      const session = current().sessions.find((one) => one.id === id);
      if (!session) return;
      const day = sessionsOn(current(), session.day);
      const place = { place: day.indexOf(session) + 1, count: day.length };
      say({ kind: 'place', name: nameOf(session), ...place });
    };
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
        setRemoved(removedFrom(current(), id));
        change((programme) => without(programme, id));
        focusDrawn('programme-undo');
      },
    };
  }, [current, change, nameOf, say]);

  return {
    ...{ acts, openId, removed, open: setOpen, said },
    undo: () => {
      if (!removed) return;
      change((programme) => withRestored(programme, removed));
      setRemoved(null);
      focusDrawn(`edit-${removed.session.id}`);
    },
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
    place: (id, target) => change((programme) => withPlaced(programme, id, target, zone)),
  };
}
