import { Extension, type KeyboardShortcutCommand } from '@tiptap/core';
import { type Desk, tools } from './tools.ts';

export interface KeyDesk extends Desk {
  /** To the toolbar. */
  toTools: () => void;
  /** Out of the text, to what follows it. */
  leave: () => void;
  /** Opens what the block at the cursor can be told; false where that is nothing. */
  openBlock: () => boolean;
  /** On a translation: marks the source of the block at the cursor as checked, or takes the mark away. */
  check: () => boolean;
}

/** Keys that no tool stands for; the help names them too. */
export const otherKeys = {
  toTools: 'Alt-F10',
  leave: 'Escape',
  block: 'Alt-Enter',
  check: 'Mod-Alt-9',
  lineBreak: 'Shift-Enter',
  nest: 'Tab',
  lift: 'Shift-Tab',
  save: 'Mod-s',
} as const;

/** All keys of the text. What a key does not do here, the browser does. */
export function editorKeys(desk: KeyDesk) {
  return Extension.create({
    name: 'editorKeys',
    priority: 200,
    addKeyboardShortcuts() {
      const shortcuts: Record<string, KeyboardShortcutCommand> = {
        [otherKeys.toTools]: () => {
          desk.toTools();
          return true;
        },
        [otherKeys.leave]: () => {
          desk.leave();
          return true;
        },
        [otherKeys.block]: () => desk.openBlock(),
        [otherKeys.check]: () => desk.check(),
      };
      for (const { keys, run, isPossible } of tools) {
        if (keys === null) continue;
        shortcuts[keys] = ({ editor }) => {
          if (!isPossible || isPossible(editor)) run(editor, desk);
          return true;
        };
      }
      return shortcuts;
    },
  });
}

/** A key as people read it: `Ctrl+Alt+2`, or `⌘⌥2` on a Mac. */
export function keyWords(keys: string, isMac: boolean): string {
  const names: Record<string, string> = isMac
    ? { Mod: '⌘', Alt: '⌥', Shift: '⇧', Enter: '↩' }
    : { Mod: 'Ctrl' };
  const parts = keys.split('-').map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part));
  return parts.join(isMac ? '' : '+');
}
