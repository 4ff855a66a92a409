import type { Editor } from '@tiptap/core';

/** What asks for more than a click, in a dialog of its own. */
export type DialogName = 'link' | 'table' | 'statement' | 'picture' | 'document' | 'word' | 'keys';

/** What a tool may do besides changing the text. */
export interface Desk {
  open: (dialog: DialogName) => void;
}

const toolNames = [
  'undo',
  'redo',
  'paragraph',
  'heading2',
  'heading3',
  'bold',
  'italic',
  'link',
  'bulletList',
  'orderedList',
  'statement',
  'table',
  'picture',
  'document',
  'word',
  'keys',
] as const;

const tableToolNames = [
  'rowBefore',
  'rowAfter',
  'columnBefore',
  'columnAfter',
  'headerRow',
  'headerColumn',
  'deleteRow',
  'deleteColumn',
  'deleteTable',
] as const;

export type ToolName = (typeof toolNames)[number] | (typeof tableToolNames)[number];

export interface Tool {
  name: ToolName;
  /** As Tiptap writes it; `Mod` is Ctrl, or ⌘ on a Mac. Null: reached through the toolbar. */
  keys: string | null;
  run: (editor: Editor, desk: Desk) => void;
  /** Whether it is switched on where the cursor stands; absent on what is no switch. */
  isOn?: (editor: Editor) => boolean;
  /** Absent: always. */
  isPossible?: (editor: Editor) => boolean;
}

type Parts = Omit<Tool, 'name'>;

const dialogTool = (name: DialogName, keys: string | null): Parts => ({
  keys,
  run: (_editor, desk) => desk.open(name),
});

/** Digits, because a Kyrgyz keyboard types ү, ө and ң by AltGr, which browsers take for Ctrl and Alt. */
const parts: Record<(typeof toolNames)[number], Parts> = {
  undo: {
    keys: 'Mod-z',
    run: (editor) => editor.commands.undo(),
    isPossible: (editor) => editor.can().undo(),
  },
  redo: {
    keys: 'Mod-y',
    run: (editor) => editor.commands.redo(),
    isPossible: (editor) => editor.can().redo(),
  },
  paragraph: {
    keys: 'Mod-Alt-0',
    run: (editor) => editor.chain().focus().setNode('paragraph').run(),
    isOn: (editor) => editor.isActive('paragraph'),
  },
  heading2: headingParts(2),
  heading3: headingParts(3),
  bold: {
    keys: 'Mod-b',
    run: (editor) => editor.chain().focus().toggleBold().run(),
    isOn: (editor) => editor.isActive('bold'),
  },
  italic: {
    keys: 'Mod-i',
    run: (editor) => editor.chain().focus().toggleItalic().run(),
    isOn: (editor) => editor.isActive('italic'),
  },
  link: { ...dialogTool('link', 'Mod-k'), isOn: (editor) => editor.isActive('link') },
  bulletList: listParts('bulletList', 'Mod-Shift-8'),
  orderedList: listParts('orderedList', 'Mod-Shift-7'),
  statement: {
    ...dialogTool('statement', 'Mod-Alt-5'),
    isOn: (editor) => editor.isActive('statement'),
    isPossible: (editor) => editor.isActive('statement') || editor.can().wrapIn('statement'),
  },
  table: { ...dialogTool('table', 'Mod-Alt-4'), isOn: (editor) => editor.isActive('table') },
  picture: { ...dialogTool('picture', 'Mod-Alt-6'), isOn: (editor) => editor.isActive('picture') },
  document: { ...dialogTool('document', 'Mod-Alt-7'), isOn: (editor) => editor.isActive('document') },
  word: dialogTool('word', null),
  keys: dialogTool('keys', 'Mod-/'),
};

function headingParts(level: 2 | 3): Parts {
  return {
    keys: `Mod-Alt-${level}`,
    run: (editor) => editor.chain().focus().toggleNode('heading', 'paragraph', { level }).run(),
    isOn: (editor) => editor.isActive('heading', { level }),
    isPossible: (editor) => editor.can().toggleNode('heading', 'paragraph', { level }),
  };
}

function listParts(name: 'bulletList' | 'orderedList', keys: string): Parts {
  return {
    keys,
    run: (editor) => editor.chain().focus().toggleList(name, 'listItem').run(),
    isOn: (editor) => editor.isActive(name),
    isPossible: (editor) => !editor.isActive('table') && !editor.isActive('statement'),
  };
}

const tableParts: Record<(typeof tableToolNames)[number], Parts> = {
  rowBefore: { keys: null, run: (editor) => editor.chain().focus().addRowBefore().run() },
  rowAfter: { keys: null, run: (editor) => editor.chain().focus().addRowAfter().run() },
  columnBefore: { keys: null, run: (editor) => editor.chain().focus().addColumnBefore().run() },
  columnAfter: { keys: null, run: (editor) => editor.chain().focus().addColumnAfter().run() },
  headerRow: { keys: null, run: (editor) => editor.chain().focus().toggleHeaderRow().run() },
  headerColumn: { keys: null, run: (editor) => editor.chain().focus().toggleHeaderColumn().run() },
  deleteRow: { keys: null, run: (editor) => editor.chain().focus().deleteRow().run() },
  deleteColumn: { keys: null, run: (editor) => editor.chain().focus().deleteColumn().run() },
  deleteTable: { keys: null, run: (editor) => editor.chain().focus().deleteTable().run() },
};

/** All tools in the order of the toolbar. */
export const tools: Tool[] = toolNames.map((name) => ({ name, ...parts[name] }));

/** Those that appear while the cursor stands in a table. */
export const tableTools: Tool[] = tableToolNames.map((name) => ({ name, ...tableParts[name] }));
