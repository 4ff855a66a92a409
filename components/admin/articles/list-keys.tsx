'use client';

import { useEffect } from 'react';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|select|textarea)$/i.test(target.tagName));

/** Moves the focus to the row that stands `step` behind the one that has it, and stops at the ends. */
function moveTo(step: number): void {
  const rows = [...document.querySelectorAll<HTMLAnchorElement>('[data-row]')];
  const now = rows.findIndex((row) => row.matches(':focus'));
  const next = now === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, now + step));
  rows[next]?.focus();
}

/** What a key does. Its place counts, not its letter: a Cyrillic keyboard has no j. */
function stepOf(event: KeyboardEvent): 'search' | 'next' | 'previous' | null {
  if (event.key === '/') return 'search';
  if (event.shiftKey) return null;
  switch (event.code) {
    case 'KeyJ':
      return 'next';
    case 'KeyK':
      return 'previous';
    default:
      return null;
  }
}

function follow(event: KeyboardEvent, searchId: string): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const step = stepOf(event);
  if (!step) return;
  event.preventDefault();
  if (step === 'search') document.getElementById(searchId)?.focus();
  else moveTo(step === 'next' ? 1 : -1);
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
