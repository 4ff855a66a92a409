import type { Editor, JSONContent } from '@tiptap/core';
import { Fragment, Slice } from '@tiptap/pm/model';
import { EditorState, Selection } from '@tiptap/pm/state';
import type { Block } from '#lib/publishing/body/body';
import { type BlockContent, replacement } from './replacement.ts';

/** Puts blocks behind the one at the cursor; an empty paragraph gives its place. The cursor goes into the first of them. */
export function insertBlocks(editor: Editor, blocks: readonly BlockContent[]): void {
  const { state, view } = editor;
  const { $from, $to } = state.selection;
  const nodes = blocks.map((block) => state.schema.nodeFromJSON(block));
  const isEmptyLine =
    $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0;
  const end = $to.depth > 0 ? $to.after(1) : $to.pos + ($to.nodeAfter?.nodeSize ?? 0);
  const start = isEmptyLine ? $from.before(1) : end;
  const transaction = state.tr.replaceWith(start, end, nodes);
  const selection = Selection.findFrom(transaction.doc.resolve(start), 1) ?? Selection.atEnd(transaction.doc);
  view.dispatch(transaction.setSelection(selection).scrollIntoView());
  view.focus();
}

/** Puts blocks where the cursor stands, in the place of what is chosen; the first and the last join the words around. */
export function pasteBlocks(editor: Editor, blocks: readonly Block[]): void {
  const { schema, tr } = editor.state;
  const nodes = blocks.map((block) => schema.nodeFromJSON(block));
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return;
  const isSoft = (type: string): number => (type === 'paragraph' ? 1 : 0);
  const slice = new Slice(Fragment.from(nodes), isSoft(first.type.name), isSoft(last.type.name));
  editor.view.dispatch(tr.replaceSelection(slice).scrollIntoView());
}

/** Puts blocks in the place of all that is there. It can be undone, and the cursor stays where its words are the same. */
export function replaceText({ state, view }: Editor, blocks: readonly BlockContent[]): void {
  view.dispatch(replacement(state, blocks));
}

/** Puts the cursor and the focus into a block. */
export function enterBlock({ state, view }: Editor, id: string): void {
  const transaction = state.tr;
  state.doc.forEach((node, start) => {
    if (node.attrs['id'] !== id) return;
    const selection = Selection.findFrom(state.doc.resolve(start), 1);
    if (selection) transaction.setSelection(selection);
  });
  view.dispatch(transaction.scrollIntoView());
  view.focus();
}

/** Shows what somebody else made of the text. Undoing takes back what was done here, and nothing of it. */
export function followText({ state, view }: Editor, blocks: readonly BlockContent[]): void {
  view.dispatch(replacement(state, blocks).setMeta('addToHistory', false));
}

/** Leaves nothing to undo: what was there before must not come back. */
export function forgetHistory({ state: { doc, plugins, selection }, view }: Editor): void {
  view.updateState(EditorState.create({ doc, plugins, selection }));
}

interface TableForm {
  caption: string;
  rows: number;
  columns: number;
  hasHeaderRow: boolean;
  hasHeaderColumn: boolean;
}

/** A table without words. */
export function emptyTable({
  caption,
  rows,
  columns,
  hasHeaderRow,
  hasHeaderColumn,
}: TableForm): JSONContent {
  const cell = (row: number, column: number): JSONContent => {
    const isHeader = (hasHeaderRow && row === 0) || (hasHeaderColumn && column === 0);
    return { type: isHeader ? 'tableHeader' : 'tableCell', content: [{ type: 'paragraph' }] };
  };
  const row = (_: unknown, index: number): JSONContent => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, (_cell, column) => cell(index, column)),
  });
  return { type: 'table', attrs: { caption }, content: Array.from({ length: rows }, row) };
}
