import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Body } from '#lib/publishing/body/body';
import { bodySchema } from '#lib/publishing/body/body-schema';
import { hasWords } from '#lib/publishing/body/empty-blocks';
import { anyBody } from '#tests/factories/any-body';
import {
  allChecked,
  checkState,
  countToCheck,
  orphans,
  toggled,
} from '../../../../components/admin/editor/translation/checks.ts';
import {
  missingIds,
  withMissing,
  withoutWords,
} from '../../../../components/admin/editor/translation/missing-blocks.ts';
import { layOutRows } from '../../../../components/admin/editor/translation/row-layout.ts';
import { pairRows } from '../../../../components/admin/editor/translation/rows.ts';

const paragraph = (id: string, text = id): Block => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
});
const body = (...ids: string[]): Body => ({ type: 'doc', content: ids.map((id) => paragraph(id)) });

describe('the rows of a translation', () => {
  test('pair blocks by their ids, with what is missing where it belongs', () => {
    expect(pairRows(['a', 'b', 'c', 'd'], ['x', 'a', 'c'])).toEqual([
      { source: null, target: 'x' },
      { source: 'a', target: 'a' },
      { source: 'b', target: null },
      { source: 'c', target: 'c' },
      { source: 'd', target: null },
    ]);
  });

  test('hold every block of both once, the translation in its order', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'));
    fc.assert(
      fc.property(ids, ids, (source, target) => {
        const rows = pairRows(source, target);
        expect(rows.flatMap((row) => (row.target === null ? [] : [row.target]))).toEqual(target);
        expect(rows.flatMap((row) => (row.source === null ? [] : [row.source])).sort()).toEqual(
          [...source].sort(),
        );
      }),
    );
  });

  const heights = new Map([
    ['a', 100],
    ['b', 40],
    ['c', 50],
  ]);

  test('beside each other are as high as the higher block, and leave room for what is missing', () => {
    const layout = layOutRows({
      rows: pairRows(['a', 'b', 'c'], ['a', 'c']),
      sources: heights,
      targets: new Map([
        ['a', { top: 0, height: 60 }],
        ['c', { top: 70, height: 90 }],
      ]),
      mode: 'beside',
      gap: 10,
    });
    expect(Object.fromEntries(layout.rooms)).toEqual({
      a: { before: 0, after: 40 },
      c: { before: 50, after: 0 },
    });
    expect(Object.fromEntries(layout.tops)).toEqual({ a: 0, b: 110, c: 160 });
    expect(layout.end).toBe(0);
  });

  test('above each other never cover one another', () => {
    const size = fc.integer({ min: 10, max: 200 });
    const ids = fc.uniqueArray(fc.constantFrom(...'abcdef'), { minLength: 1 });
    const mode = fc.constantFrom('above' as const, 'beside' as const);
    fc.assert(
      fc.property(
        ids,
        ids,
        fc.array(size, { minLength: 12, maxLength: 12 }),
        mode,
        (source, target, sizes, how) => {
          const sources = new Map(source.map((id, index) => [id, sizes[index] ?? 10]));
          let top = 0;
          const targets = new Map(
            target.map((id, index) => {
              const place = { top, height: sizes[index + 6] ?? 10 };
              top += place.height + 10;
              return [id, place] as const;
            }),
          );
          const { tops, rooms } = layOutRows({
            rows: pairRows(source, target),
            sources,
            targets,
            mode: how,
            gap: 10,
          });
          const boxes: [number, number][] = source.map((id) => [tops.get(id) ?? -1, sources.get(id) ?? 0]);
          if (how === 'above') {
            let shift = 0;
            for (const [id, place] of targets) {
              const { before, after } = rooms.get(id) ?? { before: 0, after: 0 };
              boxes.push([place.top + shift + before, place.height]);
              shift += before + after;
            }
          }
          boxes.sort(([one], [other]) => one - other);
          boxes.slice(1).forEach(([start], index) => {
            const [before, height] = boxes[index] ?? [0, 0];
            expect(start).toBeGreaterThanOrEqual(before + height);
          });
        },
      ),
    );
  });
});

describe('a mark that a block was checked', () => {
  const digests = { title: 't', a: '1', b: '2' };

  test('stands for the block as it was: what changes loses it, and nothing else', () => {
    const checks = allChecked(digests);
    const changed = { ...digests, b: '3' };
    expect(checkState('a', checks, changed)).toBe('checked');
    expect(checkState('b', checks, changed)).toBe('changed');
    expect(checkState('c', checks, { ...changed, c: '4' })).toBe('unchecked');
    expect(checkState('empty', checks, changed)).toBeNull();
  });

  test('is set, moved on to the new words, and taken away', () => {
    expect(toggled('a', {}, digests)).toEqual({ a: '1' });
    expect(toggled('a', { a: 'old', b: '2' }, digests)).toEqual({ a: '1', b: '2' });
    expect(toggled('a', { a: '1', b: '2' }, digests)).toEqual({ b: '2' });
  });

  test('is counted as it is set, not only once it is saved', () => {
    const checks = { a: '1', b: 'old', gone: '9' };
    expect(countToCheck({}, digests, ['a'])).toBe(3);
    expect(countToCheck(checks, digests, ['a', 'gone'])).toBe(3);
    expect(countToCheck(toggled('title', checks, digests), digests, ['a'])).toBe(1);
    expect(countToCheck(allChecked(digests), digests, ['a', 'b'])).toBe(0);
  });

  test('tells which blocks the source no longer has', () => {
    expect(orphans({ a: '1', gone: '9' }, digests, ['a', 'gone', 'own'])).toEqual(['gone']);
  });
});

describe('blocks that a translation lacks', () => {
  test('are put in behind what precedes them, and what is there stays', () => {
    const translation: Body = {
      type: 'doc',
      content: [paragraph('c', 'үч'), paragraph('own'), paragraph('a', 'бир')],
    };
    const blocks = withMissing(translation, body('a', 'b', 'c', 'd'), (block) => withoutWords(block, 'ru'));
    expect(blocks.map(({ attrs }) => attrs.id)).toEqual(['c', 'd', 'own', 'a', 'b']);
    expect(blocks[0]).toEqual(paragraph('c', 'үч'));
    expect(blocks[4]).toEqual({ type: 'paragraph', attrs: { id: 'b' } });
  });

  test('keep ids and form whatever they are, and can be stored', () => {
    fc.assert(
      fc.property(anyBody, anyBody, (source, other) => {
        const translation: Body = { ...other, content: other.content.filter((_, index) => index % 2 === 0) };
        const content = withMissing(translation, source, (block) => withoutWords(block, 'ru'));
        expect(bodySchema.safeParse({ type: 'doc', content }).success).toBe(true);
        expect(missingIds({ type: 'doc', content }, source)).toEqual([]);
        for (const block of translation.content) expect(content).toContainEqual(block);
      }),
    );
  });

  test('say nothing of their own in the language of the source, whatever they are', () => {
    fc.assert(
      fc.property(anyBody, (source) => {
        const content = source.content.map((block) => withoutWords(block, 'ru'));
        expect(hasWords({ type: 'doc', content })).toBe(false);
      }),
    );
  });

  test('a verbatim statement comes with its original, for its words are translated now', () => {
    const statement: Block = {
      type: 'statement',
      attrs: { id: 's', personId: crypto.randomUUID(), manner: 'verbatim', language: 'ru', original: null },
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Мы надеемся.' }] }],
    };
    expect(withoutWords(statement, 'ru')).toMatchObject({
      attrs: { manner: 'verbatim', language: 'ru', original: 'Мы надеемся.' },
      content: [{ type: 'paragraph' }],
    });
  });
});
