import { useState } from 'react';
import type { Programme } from '#lib/events/programme';
import { focusDrawn } from '../editor/focus-place.ts';
import { type Moved, type Removed, withRestored, withTimesOfBefore } from './programme-edits.ts';

/** What was done to a programme and can be undone. */
export type Undoable = { kind: 'removed'; removed: Removed } | { kind: 'moved'; days: number; moved: Moved };

export interface Undo {
  /** What was done last, as long as it can be undone. */
  undoable: Undoable | null;
  /** Takes the place of what was offered before, and has the focus. */
  offer: (undoable: Undoable | null) => void;
  undo: () => void;
}

export function useUndo(change: (change: (programme: Programme) => Programme) => void): Undo {
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  const undo = (): void => {
    if (!undoable) return;
    setUndoable(null);
    if (undoable.kind === 'moved') {
      change((programme) => withTimesOfBefore(programme, undoable.moved));
      focusDrawn('programme-days');
      return;
    }
    change((programme) => withRestored(programme, undoable.removed));
    focusDrawn(`edit-${undoable.removed.session.id}`);
  };
  const [offer] = useState(() => (offered: Undoable | null): void => {
    setUndoable(offered);
    focusDrawn('programme-undo');
  });
  return { undoable, offer, undo };
}
