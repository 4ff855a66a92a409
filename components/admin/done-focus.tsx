'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/**
 * Takes the focus to what was just done: the page that tells it was drawn anew, and the button is not where it was. A new
 * `key` takes it there again.
 */
export function DoneFocus({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      {children}
    </div>
  );
}
