import { type Editor, getSchema } from '@tiptap/core';
import { history, undo, undoDepth } from '@tiptap/pm/history';
import { EditorState } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { bodyExtensions } from '../../../../components/admin/editor/schema/editor-extensions.ts';
import { forgetHistory, replaceText } from '../../../../components/admin/editor/text/insert-blocks.ts';

const schema = getSchema(bodyExtensions);
const line = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

/** As much of an editor as changes of its text need. */
function makeEditor(text: string) {
  const doc = schema.nodeFromJSON({ type: 'doc', content: [line(text)] });
  let state = EditorState.create({ doc, plugins: [history()] });
  const view = {
    dispatch: (transaction: typeof state.tr) => view.updateState(state.apply(transaction)),
    updateState: (next: EditorState) => {
      state = next;
    },
  };
  const editor = {
    get state() {
      return state;
    },
    view,
  };
  return editor as unknown as Editor;
}

test('a text that was put in the place of another can be undone, unless its history was forgotten', () => {
  const editor = makeEditor('Её зовут Айсулуу.');
  replaceText(editor, [line('Её зовут […].')]);
  expect(undo(editor.state, editor.view.dispatch)).toBe(true);
  expect(editor.state.doc.textContent).toBe('Её зовут Айсулуу.');

  replaceText(editor, [line('Её зовут […].')]);
  forgetHistory(editor);
  expect(undoDepth(editor.state)).toBe(0);
  expect(undo(editor.state, editor.view.dispatch)).toBe(false);
  expect(editor.state.doc.textContent).toBe('Её зовут […].');
  editor.view.dispatch(editor.state.tr.insertText(' Ещё.', editor.state.doc.content.size - 1));
  expect(undo(editor.state, editor.view.dispatch)).toBe(true);
  expect(editor.state.doc.textContent).toBe('Её зовут […].');
});
