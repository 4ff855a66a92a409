'use client';

import type { Editor } from '@tiptap/core';
import { type RefObject, useEffect } from 'react';
import { layOutRows, type NaturalPlace, type Room } from './row-layout.ts';
import { roomsOf, rowRoomsKey, rowRoomsPlugin, setRooms } from './row-rooms.ts';
import { pairRows } from './rows.ts';

const wide = '(min-width: 64rem)';
const gap = 16;

function sourceItems(column: HTMLElement): Map<string, HTMLElement> {
  const items = [...column.querySelectorAll<HTMLElement>('[data-source]')];
  return new Map(items.map((item) => [item.dataset['source'] ?? '', item]));
}

/** Where the blocks of the text would stand below `origin` without the rooms that they have now. */
function naturalPlaces(editor: Editor, origin: number, rooms: ReadonlyMap<string, Room>) {
  const places = new Map<string, NaturalPlace>();
  let shift = 0;
  editor.state.doc.forEach((node, position) => {
    const dom = editor.view.nodeDOM(position);
    if (!(dom instanceof HTMLElement)) return;
    const id = String(node.attrs['id']);
    const { top, height } = dom.getBoundingClientRect();
    const { before, after } = rooms.get(id) ?? { before: 0, after: 0 };
    places.set(id, { top: top - origin - shift, height: height - before - after });
    shift += before + after;
  });
  return places;
}

function isSameRooms(one: ReadonlyMap<string, Room>, other: ReadonlyMap<string, Room>): boolean {
  if (one.size !== other.size) return false;
  return [...one].every(([id, { before, after }]) => {
    const room = other.get(id);
    return room && Math.abs(room.before - before) < 1 && Math.abs(room.after - after) < 1;
  });
}

function align(editor: Editor, column: HTMLElement): void {
  const items = sourceItems(column);
  const origin = column.getBoundingClientRect().top;
  const rooms = roomsOf(editor.view);
  const targets = naturalPlaces(editor, origin, rooms);
  const sources = new Map([...items].map(([id, item]) => [id, item.offsetHeight]));
  const rows = pairRows([...items.keys()], [...targets.keys()]);
  const mode = window.matchMedia(wide).matches ? 'beside' : 'above';
  const layout = layOutRows({ rows, sources, targets, mode, gap });
  for (const [id, item] of items) item.style.top = `${layout.tops.get(id) ?? 0}px`;
  const places = [...targets.values()];
  const lowest = Math.max(0, ...places.map(({ top, height }) => top + height));
  const room = [...layout.rooms.values()].reduce((sum, { before, after }) => sum + before + after, 0);
  column.style.minHeight = `${lowest + room + layout.end}px`;
  if (!isSameRooms(rooms, layout.rooms)) setRooms(editor.view, layout.rooms);
}

/** Opens all source texts where they stand beside their translations; on a narrow screen they begin closed. */
function setDetails(column: HTMLElement): void {
  const isWide = window.matchMedia(wide).matches;
  for (const details of column.querySelectorAll<HTMLDetailsElement>('details.source-text'))
    details.open = isWide;
}

/** Runs `align` whenever something may have moved; returns what ends it. */
function watch(editor: Editor, column: HTMLElement, run: () => void): () => void {
  const query = window.matchMedia(wide);
  const sizes = new ResizeObserver(run);
  const observeAll = (): void => {
    sizes.observe(editor.view.dom);
    for (const item of sourceItems(column).values()) sizes.observe(item);
  };
  const blocks = new MutationObserver(() => {
    observeAll();
    setDetails(column);
    run();
  });
  const turned = (): void => {
    setDetails(column);
    run();
  };
  blocks.observe(column, { childList: true });
  editor.on('update', run);
  query.addEventListener('change', turned);
  observeAll();
  turned();
  return () => {
    sizes.disconnect();
    blocks.disconnect();
    editor.off('update', run);
    query.removeEventListener('change', turned);
  };
}

/** Keeps the blocks of a source at the heights of their translations, whatever is typed and however wide the window is. */
export function useAlignment(editor: Editor | null, place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const column = place.current;
    if (!editor || !column) return undefined;
    let frame = 0;
    editor.registerPlugin(rowRoomsPlugin());
    column.dataset['aligned'] = '';
    const stop = watch(editor, column, () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (!editor.isDestroyed) align(editor, column);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      stop();
      if (!editor.isDestroyed) editor.unregisterPlugin(rowRoomsKey);
    };
  }, [editor, place]);
}
