'use client';

import { type Editor, Node } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { EditorContent, useEditor } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { type Language, languages } from '#lib/core/languages';
import type { Body } from '#lib/publishing/body/body';
import { textId } from '../../editor-place.ts';
import type { KnownNames } from '../known-names.ts';
import { toBody, toEditorContent } from '../schema/editor-body.ts';
import { bodyExtensions } from '../schema/editor-extensions.ts';
import { type BlockDesk, type BlockWords, blockView } from './block-views.ts';
import { editorKeys, type KeyDesk } from './editor-keys.ts';
import { Toolbar } from './toolbar.tsx';
import type { DialogName } from './tools.ts';

interface BodyEditorProps {
  body: Body;
  language: Language;
  known: KnownNames;
  /** Called with every change of the text. */
  onChange: (body: Body) => void;
  /** Called once with the editor. */
  onReady: (editor: Editor) => void;
  /** Called with a dialog that a tool or a key asks for. */
  onDialog: (dialog: DialogName) => void;
  onCheck: () => boolean;
  /** Called with what is pasted; says whether it was taken. */
  onPaste: (clipboard: DataTransfer | null) => boolean;
  /** Where Escape leads. */
  after: RefObject<HTMLElement | null>;
  /** What is read out as its description. */
  describedBy: string;
  /** The source of a translation; null on the source itself. */
  beside: ReactNode;
}

const blockDialogs = ['statement', 'table', 'picture', 'document'] as const;

/** The dialog of the block at the cursor. */
function dialogAt(editor: Editor): DialogName | null {
  return blockDialogs.find((name) => editor.isActive(name)) ?? (editor.isActive('link') ? 'link' : null);
}

function extensionsFor(blocks: BlockDesk, keys: KeyDesk) {
  const drawn = bodyExtensions.map((extension) => {
    const view = blockView(extension.name, blocks);
    return view && extension instanceof Node ? extension.extend({ addNodeView: () => view }) : extension;
  });
  return [...drawn, editorKeys(keys)];
}

/** Puts the cursor where something is dropped. */
function moveTo(view: EditorView, { clientX, clientY }: DragEvent): void {
  const place = view.posAtCoords({ left: clientX, top: clientY });
  const { doc, tr } = view.state;
  if (place) view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(place.pos))));
}

function useBlockWords(): BlockWords {
  const t = useTranslations('editor.block');
  return {
    change: t('change'),
    unknownPerson: t('unknownPerson'),
    unknownMedium: t('unknownMedium'),
    takenDownMedium: t('takenDownMedium'),
    noCaption: t('noCaption'),
    verbatim: t('verbatim'),
    reported: t('reported'),
    translatedFrom: Object.fromEntries(languages.map((one) => [one, t(`translatedFrom.${one}`)])),
  };
}

/** The text of an article with its tools. What it shows at first is `body`; afterwards it leads. */
export function BodyEditor(props: BodyEditorProps) {
  const { body, language, known, describedBy, beside } = props;
  const t = useTranslations('editor');
  const words = useBlockWords();
  const latest = useRef(props);
  const entry = useRef<HTMLDivElement>(null);
  const made = useRef<Editor | null>(null);
  useEffect(() => {
    latest.current = props;
  });

  const [desk] = useState((): KeyDesk => {
    const openBlock = () => {
      const dialog = made.current ? dialogAt(made.current) : null;
      if (dialog) latest.current.onDialog(dialog);
      return dialog !== null;
    };
    return {
      open: (dialog) => latest.current.onDialog(dialog),
      openBlock,
      toTools: () => entry.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
      leave: () => latest.current.after.current?.focus(),
      check: () => latest.current.onCheck(),
    };
  });
  const [extensions] = useState(() =>
    extensionsFor({ known, words, openBlock: () => void desk.openBlock() }, desk),
  );
  const taken = (event: Event, clipboard: DataTransfer | null): boolean => {
    const isTaken = latest.current.onPaste(clipboard);
    if (isTaken) event.preventDefault();
    return isTaken;
  };
  const [editorProps] = useState(() => ({
    // Before ProseMirror reads it, because reading already runs into the page's policy.
    handleDOMEvents: {
      paste: (_view: EditorView, event: ClipboardEvent) => taken(event, event.clipboardData),
      drop: (view: EditorView, event: DragEvent) => {
        if (view.dragging) return false;
        moveTo(view, event);
        return taken(event, event.dataTransfer);
      },
    },
    attributes: {
      id: textId,
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': t('text'),
      'aria-describedby': describedBy,
      lang: language,
      class: 'rich-text text-surface',
    },
  }));
  const content = useMemo(() => toEditorContent(body), [body]);

  const editor = useEditor({
    extensions,
    content,
    immediatelyRender: false,
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    editorProps,
    onCreate: ({ editor: created }) => {
      made.current = created;
      latest.current.onReady(created);
    },
    onUpdate: ({ editor: changed }) => latest.current.onChange(toBody(changed.state.doc)),
  });

  return (
    <div className="text-editor">
      {editor ? <Toolbar editor={editor} desk={desk} textId={textId} entry={entry} /> : null}
      {editor ? null : <p className="text-waiting">{t('opening')}</p>}
      <div className={beside ? 'translation' : undefined}>
        <EditorContent editor={editor} />
        {beside}
      </div>
    </div>
  );
}
