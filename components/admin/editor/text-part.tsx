'use client';

import type { Editor } from '@tiptap/core';
import { type ComponentType, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { PickerProps } from './dialogs/medium-dialog.tsx';
import type { FindPeople } from './dialogs/person-search.tsx';
import { TextDialogs } from './dialogs/text-dialogs.tsx';
import type { EditorPaths } from './editor-view.ts';
import { importWordAt } from './import/import-word.ts';
import { type Pasted, takePaste } from './import/paste.ts';
import { PasteNotice } from './import/paste-notice.tsx';
import { isConfirmed } from './saving/save-machine.ts';
import { toEditorContent } from './schema/editor-body.ts';
import { BodyEditor } from './text/body-editor.tsx';
import { followText, forgetHistory, replaceText } from './text/insert-blocks.ts';
import type { DialogName } from './text/tools.ts';
import { SourceBeside, TranslationTools, useMissing } from './translation/translation-part.tsx';
import type { Article } from './use-article.ts';

interface TextPartProps {
  article: Article;
  editor: Editor | null;
  paths: EditorPaths;
  /** Where Escape leads out of the text. */
  after: RefObject<HTMLElement | null>;
  findPeople: FindPeople;
  Picker: ComponentType<PickerProps>;
  onReady: (editor: Editor) => void;
  onToggle: (id: string) => void;
}

/** The id of the block at the cursor. */
function blockAt(editor: Editor): string | null {
  const { $from } = editor.state.selection;
  const block = $from.depth > 0 ? $from.node(1) : $from.nodeAfter;
  const id: unknown = block?.attrs['id'];
  return typeof id === 'string' ? id : null;
}

/**
 * Shows words that did not come from the keyboard: what somebody else saved, what was kept. It does so before the next key:
 * what was taken out for good is on the screen no longer than the editor knows, and can't be brought back by undoing. What
 * somebody chose can be undone; what only follows somebody else can't.
 */
function useShownBody({ words, session }: Article, editor: Editor | null) {
  const shown = useRef(words.current.body);
  const { body } = words.current;
  const { redactions } = words.base;
  const known = useRef(redactions);
  const isUnsaved = !isConfirmed(words);
  const isConflict = words.trouble?.kind === 'conflict';
  const wasConflict = useRef(isConflict);
  useLayoutEffect(() => {
    if (!editor || body === shown.current) return;
    shown.current = body;
    const isChosen = isUnsaved || wasConflict.current;
    const show = isChosen ? replaceText : followText;
    show(editor, toEditorContent(body).content ?? []);
    if (redactions > known.current) forgetHistory(editor);
    known.current = redactions;
  }, [editor, body, redactions, isUnsaved]);
  useLayoutEffect(() => {
    wasConflict.current = isConflict;
  }, [isConflict]);
  return useCallback(
    (typed: typeof body) => {
      shown.current = typed;
      session.words.type({ ...session.words.state().current, body: typed });
    },
    [session],
  );
}

/** The text of an article with its dialogs, beside its source where it is a translation. */
export function TextPart(props: TextPartProps) {
  const { article, editor, paths, after, findPeople, Picker, onReady, onToggle } = props;
  const { view, known } = article;
  const { source } = view;
  const { language } = view.draft;
  const missing = useMissing(article);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const [first] = useState(article.words.current.body);
  const change = useShownBody(article, editor);
  const check = (): boolean => {
    const id = editor && blockAt(editor);
    if (!source || !id) return false;
    onToggle(id);
    return true;
  };
  return (
    <>
      {source ? <TranslationTools {...{ article, editor, source }} missing={missing.length} /> : null}
      {pasted ? <PasteNotice pasted={pasted} onRead={() => setPasted(null)} /> : null}
      <BodyEditor
        body={first}
        language={language}
        known={known}
        after={after}
        describedBy="keys-hint"
        onChange={change}
        onReady={onReady}
        onDialog={setDialog}
        onCheck={check}
        onPaste={(clipboard) =>
          editor !== null &&
          takePaste(editor, clipboard, { uploadPath: paths.upload, known, tell: setPasted })
        }
        beside={source ? <SourceBeside {...{ article, editor, source, missing, onToggle }} /> : null}
      />
      {editor ? (
        <TextDialogs
          editor={editor}
          open={dialog}
          onClose={() => setDialog(null)}
          language={language}
          isTranslation={source !== null}
          known={known}
          Picker={Picker}
          findPeople={findPeople}
          wordImport={importWordAt(paths.word)}
        />
      ) : null}
    </>
  );
}
