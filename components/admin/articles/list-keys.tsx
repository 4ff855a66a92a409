'use client';

import { useEffect } from 'react';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|select|textarea)$/i.test(target.tagName));

/** Moves the focus to the row that stands `step` behind the one that has it, and stops at the ends. */
function moveTo(step: number): void {
  const rows = [...document.querySelectorAll<HTMLAnchorElement>('[data-row]')];
  const now = rows.findIndex((row) => row === document.activeElement);
  const next = now === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, now + step));
  rows[next]?.focus();
}

function follow(event: KeyboardEvent, searchId: string): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const search = document.getElementById(searchId);
  // The place of the key counts, not its letter: on a Cyrillic keyboard there is no j.
  const steps: Record<string, () => void> = {
    KeyJ: () => moveTo(1),
    KeyK: () => moveTo(-1),
    Slash: () => search?.focus(),
  };
  const act = event.key === '/' ? steps['Slash'] : steps[event.code];
  if (!act || (event.shiftKey && event.key !== '/')) return;
  event.preventDefault();
  act();
}

/** Lets the list be walked with j and k and searched with a slash. Enter opens what has the focus by itself. */
export function ListKeys({ searchId }: { searchId: string }) {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => follow(event, searchId);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [searchId]);
  return null;
}
