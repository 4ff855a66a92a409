import type { JSONContent } from '@tiptap/core';
import { Fragment } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Block } from '#lib/publishing/body/body';

/** A block as it is stored, or as the editor writes it. */
export type BlockContent = Block | JSONContent;

/** Makes of a text another one, touching no more than what differs. */
export function replacement(state: EditorState, blocks: readonly BlockContent[]): Transaction {
  const { doc, schema, tr } = state;
  const target = doc.copy(Fragment.from(blocks.map((block) => schema.nodeFromJSON(block))));
  const start = doc.content.findDiffStart(target.content);
  const ends = doc.content.findDiffEnd(target.content);
  if (start === null || !ends) return tr;
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  tr.replace(start, ends.a + overlap, target.slice(start, ends.b + overlap));
  return tr.doc.eq(target) ? tr : state.tr.replaceWith(0, doc.content.size, target.content);
}
