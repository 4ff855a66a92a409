'use client';

import { useEffect } from 'react';

/** How long the editor may take to draw itself. */
const patience = 3_000;

/**
 * Brings the focus to the field that the address names, which the browser does only for what is there from the start; else to
 * `otherwise`, the id of the field where one begins.
 */
export function FocusPlace({ otherwise }: { otherwise: string | null }) {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1)) || (otherwise ?? '');
    if (id === '') return undefined;
    const until = performance.now() + patience;
    let timer = 0;
    const look = (): void => {
      const place = document.getElementById(id);
      place?.focus();
      place?.scrollIntoView({ block: 'center' });
      if (!place && performance.now() < until) timer = window.setTimeout(look, 100);
    };
    look();
    return () => window.clearTimeout(timer);
  }, [otherwise]);
  return null;
}
