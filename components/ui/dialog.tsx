'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';

interface DialogProps {
  isOpen: boolean;
  /** Called however it is closed: by its button, by Escape, by `close`. The caller then sets `isOpen` to false. */
  onClose: () => void;
  title: ReactNode;
  closeLabel: string;
  isWide?: boolean;
  children: ReactNode;
}

const controls = 'input, select, textarea';

/**
 * A modal dialog of the browser's own: it holds the focus, closes by Escape and gives the focus back. What is to be filled in
 * comes first, else the way out.
 */
export function Dialog({ isOpen, onClose, title, closeLabel, isWide = false, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const { current } = dialog;
    if (isOpen && current && !current.open) {
      current.showModal();
      current.querySelector<HTMLElement>(controls)?.focus();
    }
    if (!isOpen && current?.open) current.close();
  }, [isOpen]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={classNames('dialog', isWide ? 'dialog-wide' : null)}
      onClose={onClose}
    >
      {isOpen ? (
        <>
          <div className="dialog-head">
            <h2 id={titleId}>{title}</h2>
            <Button kind="quiet" onClick={() => dialog.current?.close()}>
              {closeLabel}
            </Button>
          </div>
          {children}
        </>
      ) : null}
    </dialog>
  );
}
