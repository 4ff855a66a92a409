import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Body } from '#lib/publishing/body/body';
import { bodySchema } from '#lib/publishing/body/body-schema';
import { anyBody } from '#tests/factories/any-body';
import { toBody, toEditorContent } from '../../../../components/admin/editor/schema/editor-body.ts';
import { bodyExtensions } from '../../../../components/admin/editor/schema/editor-extensions.ts';

const schema = getSchema(bodyExtensions);

function throughTheEditor(body: Body): Body {
  const document = schema.nodeFromJSON(toEditorContent(body));
  document.check();
  return toBody(document);
}

describe('a stored text', () => {
  test('comes out of the editor as it went in', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        expect(bodySchema.parse(body)).toEqual(body);
        expect(throughTheEditor(body)).toEqual(body);
      }),
    );
  });

  test('that is empty gives a line to type in, and stays empty', () => {
    const empty: Body = { type: 'doc', content: [] };
    expect(schema.nodeFromJSON(toEditorContent(empty)).childCount).toBe(1);
    expect(throughTheEditor(empty)).toEqual(empty);
  });

  test('knows no node and no mark that the editor does not know, and the other way round', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual([
      'bulletList',
      'doc',
      'document',
      'hardBreak',
      'heading',
      'listItem',
      'orderedList',
      'paragraph',
      'picture',
      'statement',
      'table',
      'tableCell',
      'tableHeader',
      'tableRow',
      'text',
    ]);
    expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'italic', 'link']);
  });
});
