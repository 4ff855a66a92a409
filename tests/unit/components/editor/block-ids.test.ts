import { getSchema } from '@tiptap/core';
import { joinBackward, lift, splitBlock, toggleMark, wrapIn } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { wrapInList } from '@tiptap/pm/schema-list';
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Body, NestedList } from '#lib/publishing/body/body';
import { bodySchema } from '#lib/publishing/body/body-schema';
import { anyBody } from '#tests/factories/any-body';
import { toBody, toEditorContent } from '../../../../components/admin/editor/schema/editor-body.ts';
import { bodyExtensions } from '../../../../components/admin/editor/schema/editor-extensions.ts';
import { tidyBodyPlugin } from '../../../../components/admin/editor/schema/tidy-body.ts';

const schema = getSchema(bodyExtensions);

function paragraph(id: string, text: string): Block {
  return { type: 'paragraph', attrs: { id }, ...(text ? { content: [{ type: 'text', text }] } : {}) };
}

/** A text being edited; new ids are new-1, new-2… */
class Desk {
  state: EditorState;
  #count = 0;

  constructor(body: Body) {
    const newId = () => {
      this.#count += 1;
      return `new-${this.#count}`;
    };
    this.state = EditorState.create({
      doc: schema.nodeFromJSON(toEditorContent(body)),
      plugins: [history(), tidyBodyPlugin(newId)],
    });
  }

  run(command: Command): boolean {
    return command(this.state, (transaction) => {
      this.state = this.state.apply(transaction);
    });
  }

  /** Puts the cursor into a block, behind so many letters. */
  at(index: number, letters: number): this {
    let position = 1;
    for (let before = 0; before < index; before += 1) position += this.state.doc.child(before).nodeSize;
    const place = Math.min(position + letters, this.state.doc.content.size);
    const selection = TextSelection.near(this.state.doc.resolve(place));
    this.state = this.state.apply(this.state.tr.setSelection(selection));
    return this;
  }

  /** Copies a block to a place before another. */
  copy(from: number, before: number): void {
    let position = 0;
    for (let index = 0; index < before; index += 1) position += this.state.doc.child(index).nodeSize;
    this.state = this.state.apply(this.state.tr.insert(position, this.state.doc.child(from)));
  }

  get blocks(): string[] {
    return this.state.doc.children.map((node) => `${node.attrs['id']}:${node.textContent}`);
  }
}

const body = (...content: Block[]): Body => ({ type: 'doc', content });
const twoBlocks = body(paragraph('a', 'Үмүт'), paragraph('b', 'Балдар'));

describe('the ids of blocks', () => {
  test('on a split: the first half keeps its id, the second gets a new one', () => {
    const desk = new Desk(twoBlocks).at(0, 2);
    desk.run(splitBlock);
    expect(desk.blocks).toEqual(['a:Үм', 'new-1:үт', 'b:Балдар']);
  });

  test('on a line made above: the words keep their id', () => {
    const desk = new Desk(twoBlocks).at(1, 0);
    desk.run(splitBlock);
    expect(desk.blocks).toEqual(['a:Үмүт', 'new-1:', 'b:Балдар']);
  });

  test('of a copy are new, also where it stands before the original', () => {
    const before = new Desk(twoBlocks);
    before.copy(1, 0);
    expect(before.blocks).toEqual(['new-1:Балдар', 'a:Үмүт', 'b:Балдар']);
    const behind = new Desk(twoBlocks);
    behind.copy(0, 2);
    expect(behind.blocks).toEqual(['a:Үмүт', 'b:Балдар', 'new-1:Үмүт']);
  });

  test('come back with undo, and stay the same with redo', () => {
    const desk = new Desk(twoBlocks).at(1, 0);
    desk.run(joinBackward);
    expect(desk.blocks).toEqual(['a:ҮмүтБалдар']);
    desk.run(undo);
    expect(desk.blocks).toEqual(['a:Үмүт', 'b:Балдар']);
    desk.at(0, 2).run(splitBlock);
    desk.run(undo);
    expect(desk.blocks).toEqual(['a:Үмүт', 'b:Балдар']);
    desk.run(redo);
    expect(desk.blocks).toEqual(['a:Үм', 'new-1:үт', 'b:Балдар']);
  });

  test('stay with words that become a list and a paragraph again', () => {
    const desk = new Desk(twoBlocks).at(1, 1);
    desk.run(wrapInList(schema.nodes['bulletList'] as never));
    expect(desk.blocks).toEqual(['a:Үмүт', 'b:Балдар']);
    expect(toBody(desk.state.doc).content[1]?.type).toBe('bulletList');
    desk.run(lift);
    expect(desk.blocks).toEqual(['a:Үмүт', 'b:Балдар']);
    expect(toBody(desk.state.doc).content[1]?.type).toBe('paragraph');
  });
});

const commands: Command[] = [
  splitBlock,
  joinBackward,
  lift,
  undo,
  redo,
  wrapInList(schema.nodes['bulletList'] as never),
  wrapInList(schema.nodes['orderedList'] as never),
  wrapIn(schema.nodes['statement'] as never, { personId: '018f3a1e-0000-7000-8000-000000000000' }),
  toggleMark(schema.marks['bold'] as never),
];

const anyStep = fc.record({
  block: fc.nat(8),
  letters: fc.nat(8),
  command: fc.option(fc.constantFrom(...commands)),
});

describe('whatever is done to a text', () => {
  test('every block has an id of its own, nothing below has one, and it can be stored', () => {
    fc.assert(
      fc.property(anyBody, fc.array(anyStep, { maxLength: 12 }), (start, steps) => {
        const desk = new Desk(start);
        for (const { block, letters, command } of steps) {
          const count = desk.state.doc.childCount;
          if (command) desk.at(block % count, letters).run(command);
          else desk.copy(block % count, letters % count);
        }
        desk.state.doc.check();
        const stored = toBody(desk.state.doc);
        expect(bodySchema.safeParse(stored).error?.issues).toBeUndefined();
        desk.state.doc.descendants((node, _position, parent) => {
          if (parent !== desk.state.doc) expect(node.attrs['id'] ?? null).toBeNull();
        });
      }),
    );
  });

  test('lists deeper than three and control characters do not stay', () => {
    const deep = (depth: number): NestedList => ({
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [{ type: 'paragraph' }, ...(depth > 1 ? [deep(depth - 1)] : [])] },
      ],
    });
    const desk = new Desk(twoBlocks);
    const list = schema.nodeFromJSON(deep(5));
    const odd = schema.nodeFromJSON(paragraph('c', 'а\u202eб\u0000в'));
    desk.state = desk.state.apply(desk.state.tr.insert(0, [list, odd]));
    expect(bodySchema.safeParse(toBody(desk.state.doc)).success).toBe(true);
    expect(desk.state.doc.child(1).textContent).toBe('абв');
  });
});
