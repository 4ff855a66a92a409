'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { keyWords } from './editor-keys.ts';
import { ToolIcon } from './tool-icon.tsx';
import { type Desk, type Tool, type ToolName, tableTools, tools } from './tools.ts';

interface ToolbarProps {
  editor: Editor;
  desk: Desk;
  /** The id of the text that it belongs to. */
  textId: string;
  /** Where the focus is sent from the text. */
  entry: RefObject<HTMLDivElement | null>;
}

interface ToolState {
  on: ToolName[];
  impossible: ToolName[];
  isInTable: boolean;
}

function stateOf(editor: Editor): ToolState {
  const all = [...tools, ...tableTools];
  return {
    on: all.filter((tool) => tool.isOn?.(editor)).map((tool) => tool.name),
    impossible: all.filter((tool) => tool.isPossible?.(editor) === false).map((tool) => tool.name),
    isInTable: editor.isActive('table'),
  };
}

/** Where the arrow keys lead from one of so many buttons; null: nowhere. */
function nextIndex(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % count;
    case 'ArrowLeft':
      return (index + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** The tools of a text: one stop for the Tab key, arrows inside, Escape back to the text. */
export function Toolbar({ editor, desk, textId, entry }: ToolbarProps) {
  const t = useTranslations('editor');
  const buttons = useRef(new Map<ToolName, HTMLButtonElement>());
  const [current, setCurrent] = useState<ToolName>('undo');
  const state = useEditorState({ editor, selector: ({ editor: now }) => stateOf(now) });
  const shown = state.isInTable ? [...tools, ...tableTools] : tools;
  const stop = shown.some(({ name }) => name === current) ? current : 'undo';

  const walk = (event: KeyboardEvent) => {
    if (event.key === 'Escape') editor.commands.focus();
    const index = shown.findIndex(({ name }) => name === stop);
    const next = shown[nextIndex(event.key, index, shown.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    setCurrent(next.name);
    buttons.current.get(next.name)?.focus();
  };

  const button = (tool: Tool) => {
    const isImpossible = state.impossible.includes(tool.name);
    return (
      <button
        key={tool.name}
        ref={(made) => {
          if (made) buttons.current.set(tool.name, made);
          else buttons.current.delete(tool.name);
        }}
        type="button"
        className="tool"
        tabIndex={tool.name === stop ? 0 : -1}
        aria-pressed={tool.isOn ? state.on.includes(tool.name) : undefined}
        aria-disabled={isImpossible || undefined}
        title={tool.keys ? keyWords(tool.keys, isMac()) : undefined}
        onFocus={() => setCurrent(tool.name)}
        onClick={() => {
          if (!isImpossible) tool.run(editor, desk);
        }}
      >
        <ToolIcon name={tool.name} />
        {t(`tool.${tool.name}`)}
      </button>
    );
  };

  return (
    <div
      ref={entry}
      role="toolbar"
      aria-label={t('tools')}
      aria-controls={textId}
      className="tools"
      onKeyDown={walk}
    >
      {tools.map(button)}
      {state.isInTable ? <div className="tools-more">{tableTools.map(button)}</div> : null}
    </div>
  );
}

export function isMac(): boolean {
  return typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);
}
