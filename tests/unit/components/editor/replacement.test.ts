import { getSchema } from '@tiptap/core';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Body } from '#lib/publishing/body/body';
import { anyBody } from '#tests/factories/any-body';
import { toBody, toEditorContent } from '../../../../components/admin/editor/schema/editor-body.ts';
import { bodyExtensions } from '../../../../components/admin/editor/schema/editor-extensions.ts';
import { replacement } from '../../../../components/admin/editor/text/replacement.ts';

const schema = getSchema(bodyExtensions);
const open = (body: Body) => EditorState.create({ doc: schema.nodeFromJSON(toEditorContent(body)) });
const paragraph = (id: string, text: string): Block => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
});

describe('a text that takes the place of another', () => {
  test('stands there exactly as it is, whatever stood there', () => {
    fc.assert(
      fc.property(anyBody, anyBody, (before, after) => {
        const state = open(before);
        expect(
          toBody(
            state.apply(
              replacement(
                state,
                after.content.length > 0 ? after.content : (toEditorContent(after).content ?? []),
              ),
            ).doc,
          ),
        ).toEqual(after);
      }),
    );
  });

  test('leaves the cursor in words that are the same', () => {
    const state = open({ type: 'doc', content: [paragraph('a', 'Башы'), paragraph('b', 'Аягы')] });
    const held = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 9)));
    const changed = held.apply(
      replacement(held, [paragraph('new', 'Жаңы'), paragraph('a', 'Башы!'), paragraph('b', 'Аягы')]),
    );
    const { $from } = changed.selection;
    expect([$from.parent.textContent, $from.parentOffset]).toEqual(['Аягы', 2]);
  });
});
