import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Body, Inline } from '#lib/publishing/body/body';
import { blockDigests, digestShape } from '#lib/publishing/translation/block-digests';
import { changedBlocks, outdatedBlocks } from '#lib/publishing/translation/outdated-blocks';
import type { Words } from '#lib/publishing/words';
import { anyBody } from '#tests/factories/any-body';

const line = fc.string({ unit: fc.constantFrom(...'Үмүт өң 2026 –'), maxLength: 12 });
const anyWords: fc.Arbitrary<Words> = fc.record({ title: line, summary: line, body: anyBody });

const byId = ({ content }: Body): Map<string, Block> =>
  new Map(content.map((block) => [block.attrs.id, block]));

/** Texts of the same blocks, of which some stay as they are, some change, some go and some are new. */
const anyChange = fc
  .tuple(anyWords, anyWords, fc.infiniteStream(fc.constantFrom('kept', 'changed', 'gone')))
  .map(([before, other, fates]) => {
    const others = byId(other.body);
    const content = before.body.content.flatMap((block) => {
      const fate = fates.next().value;
      if (fate === 'gone') return [];
      return [fate === 'changed' ? (others.get(block.attrs.id) ?? block) : block];
    });
    const added = other.body.content.map((block, index): Block => {
      return { ...block, attrs: { ...block.attrs, id: `new-${index}` } } as Block;
    });
    const after = {
      ...before,
      summary: other.summary,
      body: { type: 'doc', content: [...content, ...added] },
    };
    return { before, after: after as Words };
  });

describe('the digests of a text', () => {
  test('tell of each block and line that holds something, and of nothing else', () => {
    const text = (words: string) => ({ content: [{ type: 'text' as const, text: words }] });
    const body: Body = {
      type: 'doc',
      content: [
        { type: 'paragraph', attrs: { id: 'full' }, ...text('Үмүт') },
        { type: 'paragraph', attrs: { id: 'blank' }, ...text(' ') },
        { type: 'heading', attrs: { id: 'empty', level: 2 } },
        { type: 'picture', attrs: { id: 'seen', mediumId: 'm', caption: '' } },
      ],
    };
    const digests = blockDigests({ title: 'Үмүт', summary: ' ', body });
    expect(Object.keys(digests).sort()).toEqual(['full', 'seen', 'title']);
    for (const digest of Object.values(digests)) expect(digest).toMatch(digestShape);
  });

  test('are the same for any two texts that an editor can’t tell apart', () => {
    const split = (block: Block): Block => {
      if (block.type !== 'paragraph' && block.type !== 'heading') return block;
      const content = (block.content ?? []).flatMap((node): Inline[] => {
        if (node.type !== 'text') return [node];
        const letters = Array.from(node.text, (letter) => letter.normalize('NFD'));
        return letters.map((letter) => ({ ...node, text: letter, marks: node.marks ?? [] }));
      });
      return { ...block, content } as Block;
    };
    fc.assert(
      fc.property(anyWords, (words) => {
        const other = { ...words, body: { ...words.body, content: words.body.content.map(split) } };
        expect(blockDigests(other)).toEqual(blockDigests(words));
      }),
    );
  });

  test('do not depend on where a block stands', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const turned = { ...words.body, content: words.body.content.toReversed() };
        expect(blockDigests({ ...words, body: turned })).toEqual(blockDigests(words));
      }),
    );
  });
});

describe('a translation', () => {
  test('that was checked against every block of its source is behind in none', () => {
    fc.assert(
      fc.property(anyWords, anyWords, (source, translation) => {
        const digests = blockDigests(source);
        expect(outdatedBlocks(digests, digests, blockDigests(translation))).toEqual([]);
      }),
    );
  });

  test('that was never checked is to be checked in all of it, and behind in nothing', () => {
    fc.assert(
      fc.property(anyWords, anyWords, (source, translation) => {
        const digests = blockDigests(source);
        expect(outdatedBlocks(digests, {}, blockDigests(translation))).toEqual(Object.keys(digests));
        expect(changedBlocks(digests, {}, blockDigests(translation))).toEqual([]);
      }),
    );
  });

  test('loses exactly the blocks that changed, came or went, whatever is done to its source', () => {
    fc.assert(
      fc.property(anyChange, ({ before, after }) => {
        const [old, now] = [blockDigests(before), blockDigests(after)];
        const outdated = outdatedBlocks(now, old, old);
        const differing = new Set([...Object.keys(old), ...Object.keys(now)]);
        for (const id of differing) if (old[id] === now[id]) differing.delete(id);
        expect(new Set(outdated)).toEqual(differing);
        expect(outdated).toHaveLength(differing.size);
      }),
      { numRuns: 500 },
    );
  });

  test('gets back a block that is checked anew, and only that one', () => {
    fc.assert(
      fc.property(anyChange, ({ before, after }) => {
        const [old, now] = [blockDigests(before), blockDigests(after)];
        const outdated = outdatedBlocks(now, old, old);
        for (const id of outdated) {
          const { [id]: _before, ...others } = old;
          const checks = id in now ? { ...others, [id]: now[id] ?? '' } : others;
          expect(outdatedBlocks(now, checks, old)).toEqual(outdated.filter((one) => one !== id));
        }
      }),
    );
  });

  test('is not behind in a block that neither it nor its source has any more', () => {
    expect(outdatedBlocks({ a: '1' }, { a: '1', gone: '2' }, { a: 'x' })).toEqual([]);
    expect(outdatedBlocks({ a: '1' }, { a: '1', gone: '2' }, { a: 'x', gone: 'y' })).toEqual(['gone']);
  });

  test('knows no block by a name that every object has', () => {
    expect(outdatedBlocks({ constructor: '1' }, {}, {})).toEqual(['constructor']);
  });
});
