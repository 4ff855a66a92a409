import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { Room } from './row-layout.ts';

type Rooms = ReadonlyMap<string, Room>;

export const rowRoomsKey = new PluginKey<DecorationSet>('rowRooms');

/** Gives blocks of a text room inside, beside what is stored. */
export function rowRoomsPlugin(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: rowRoomsKey,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, held) => {
        const rooms: Rooms | undefined = transaction.getMeta(rowRoomsKey);
        if (!rooms) return held.map(transaction.mapping, transaction.doc);
        const decorations: Decoration[] = [];
        transaction.doc.forEach((node, position) => {
          const room = rooms.get(String(node.attrs['id']));
          if (!room) return;
          const style = `padding-top: ${room.before}px; padding-bottom: ${room.after}px`;
          decorations.push(Decoration.node(position, position + node.nodeSize, { style }, room));
        });
        return DecorationSet.create(transaction.doc, decorations);
      },
    },
    props: { decorations: (state) => rowRoomsKey.getState(state) },
  });
}

/** The rooms that blocks have now, by block id. */
export function roomsOf({ state }: EditorView): Map<string, Room> {
  const rooms = new Map<string, Room>();
  for (const { from, spec } of rowRoomsKey.getState(state)?.find() ?? []) {
    rooms.set(String(state.doc.nodeAt(from)?.attrs['id']), spec as Room);
  }
  return rooms;
}

/** Gives blocks new rooms; it is no change of the text and can't be undone. */
export function setRooms(view: EditorView, rooms: Rooms): void {
  view.dispatch(view.state.tr.setMeta(rowRoomsKey, rooms).setMeta('addToHistory', false));
}
