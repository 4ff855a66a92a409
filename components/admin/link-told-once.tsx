'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { Notice } from '#components/ui/notice';
import { TextField } from '#components/ui/text-field';
import { CopyButton } from './copy-button.tsx';

interface LinkToldOnceProps {
  id: string;
  title: string;
  label: string;
  address: string;
  /** What the button says before and after. */
  copy: { label: string; copiedLabel: string };
  /** For whom it is and how long it works. */
  children: ReactNode;
}

/** A secret address that was just made: it takes the focus, is copied, and is never shown again. */
export function LinkToldOnce({ id, title, label, address, copy, children }: LinkToldOnceProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice kind="done" title={title}>
        {children}
      </Notice>
      <TextField
        id={id}
        label={label}
        value={address}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="button-row">
        <CopyButton text={address} {...copy} />
      </div>
    </div>
  );
}
