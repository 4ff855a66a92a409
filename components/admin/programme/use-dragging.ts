import { type RefObject, useEffect, useRef } from 'react';

/** Where a session is dropped: before another one, or at the end of a day. */
export interface DropTarget {
  day: string;
  beforeId: string | null;
}

function rowOf(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-session]') : null;
}

/** The session whose line is dragged; null where it is something else, such as words or a link in its open form. */
function sessionOf(event: DragEvent): string | null {
  const isLine = event.target instanceof Element && event.target.matches('.session-line');
  return isLine ? (rowOf(event)?.dataset['session'] ?? null) : null;
}

/** Where what is dragged would fall: in the upper half of a row before it, else behind it. */
function targetOf(event: DragEvent): DropTarget | null {
  const row = rowOf(event);
  if (!row) {
    const list = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-day]') : null;
    return list ? { day: list.dataset['day'] ?? '', beforeId: null } : null;
  }
  const { top, height } = row.getBoundingClientRect();
  const next = row.nextElementSibling as HTMLElement | null;
  const before = event.clientY < top + height / 2 ? row : next;
  return { day: row.dataset['day'] ?? '', beforeId: before?.dataset['session'] ?? null };
}

/** Lets sessions be dragged by their lines within `area`. With the keyboard and by touch there are buttons instead. */
export function useDragging(
  area: RefObject<HTMLElement | null>,
  onDrop: (id: string, target: DropTarget) => void,
): void {
  const latest = useRef(onDrop);
  useEffect(() => {
    latest.current = onDrop;
  });
  useEffect(() => {
    const { current } = area;
    if (!current) return undefined;
    let dragged: string | null = null;
    const start = (event: DragEvent): void => {
      dragged = sessionOf(event);
      if (dragged !== null) event.dataTransfer?.setData('text/plain', dragged);
    };
    const over = (event: DragEvent): void => {
      if (dragged !== null && targetOf(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const target = targetOf(event);
      if (dragged === null || !target) return;
      event.preventDefault();
      latest.current(dragged, target);
    };
    const end = (): void => {
      dragged = null;
    };
    current.addEventListener('dragstart', start);
    current.addEventListener('dragover', over);
    current.addEventListener('drop', drop);
    current.addEventListener('dragend', end);
    return () => {
      current.removeEventListener('dragstart', start);
      current.removeEventListener('dragover', over);
      current.removeEventListener('drop', drop);
      current.removeEventListener('dragend', end);
    };
  }, [area]);
}
