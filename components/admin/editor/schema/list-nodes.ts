import { type Editor, Node } from '@tiptap/core';
import type { ResolvedPos } from '@tiptap/pm/model';
import { blockIdAttribute } from './block-id.ts';

/** How deep lists may nest; the stored form refuses more. */
export const deepestList = 3;

const listNames = ['bulletList', 'orderedList'];

/** How many lists a position lies in. */
function listDepth(position: ResolvedPos): number {
  let depth = 0;
  for (let level = position.depth; level > 0; level -= 1) {
    if (listNames.includes(position.node(level).type.name)) depth += 1;
  }
  return depth;
}

export const BulletList = Node.create({
  name: 'bulletList',
  group: 'block list',
  content: 'listItem+',
  addAttributes: () => blockIdAttribute,
  parseHTML: () => [{ tag: 'ul' }],
  renderHTML: ({ HTMLAttributes }) => ['ul', HTMLAttributes, 0],
});

export const OrderedList = Node.create({
  name: 'orderedList',
  group: 'block list',
  content: 'listItem+',
  addAttributes: () => blockIdAttribute,
  parseHTML: () => [{ tag: 'ol' }],
  renderHTML: ({ HTMLAttributes }) => ['ol', HTMLAttributes, 0],
});

/** Nests an item one deeper. In a list the key always belongs to the list, or a pressed Tab would leave the text. */
function sink(editor: Editor): boolean {
  const depth = listDepth(editor.state.selection.$from);
  if (depth === 0) return false;
  if (depth < deepestList) editor.commands.sinkListItem('listItem');
  return true;
}

function lift(editor: Editor): boolean {
  if (listDepth(editor.state.selection.$from) === 0) return false;
  editor.commands.liftListItem('listItem');
  return true;
}

export const ListItem = Node.create({
  name: 'listItem',
  content: '(paragraph | list)+',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      Tab: () => sink(this.editor),
      'Shift-Tab': () => lift(this.editor),
    };
  },
});
