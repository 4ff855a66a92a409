import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Body } from '#lib/publishing/body/body';
import { compareBodies, countChanges } from '#lib/publishing/body/compare-bodies';
import { compareTexts } from '#lib/publishing/body/compare-texts';
import { compareWords, outlineChange } from '#lib/publishing/body/compare-words';

const paragraph = (id: string, text: string): Block => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
});
const body = (...content: Block[]): Body => ({ type: 'doc', content });
const kinds = (before: Body, after: Body) =>
  compareBodies(before, after).map(({ kind, block, isMoved }) => [
    kind,
    block.attrs.id,
    ...(isMoved ? ['moved'] : []),
  ]);

describe('texts', () => {
  test('a Kyrgyz word that changed stands whole, not letter by letter', () => {
    expect(compareTexts('Балдардын өмүрү үчүн', 'Балдардын өмүрүнүн үчүн')).toEqual([
      { kind: 'same', text: 'Балдардын ' },
      { kind: 'removed', text: 'өмүрү' },
      { kind: 'added', text: 'өмүрүнүн' },
      { kind: 'same', text: ' үчүн' },
    ]);
  });

  test('equal texts are one piece, and two empty ones none', () => {
    expect(compareTexts('онкология', 'онкология')).toEqual([{ kind: 'same', text: 'онкология' }]);
    expect(compareTexts('', '')).toEqual([]);
    expect(compareTexts('', 'новое')).toEqual([{ kind: 'added', text: 'новое' }]);
  });

  test('texts that share almost nothing are shown whole, within a moment', () => {
    const words = (stem: string) => Array.from({ length: 6_000 }, (_, at) => `${stem}${at}`).join('\n');
    const started = performance.now();
    const pieces = compareTexts(words('а'), words('б'));
    expect(pieces.map(({ kind }) => kind)).toEqual(['removed', 'added']);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('law: what stayed and went is the text before, what stayed and came the text after', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const without = (kind: string) =>
          compareTexts(before, after)
            .filter((piece) => piece.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });
});

describe('bodies', () => {
  const before = body(paragraph('a', 'Первый'), paragraph('b', 'Второй'), paragraph('c', 'Третий'));

  test('a block is compared with the one of its id, however many stand before it', () => {
    const after = body(paragraph('n', 'Новый'), paragraph('a', 'Первый'), paragraph('b', 'Второй абзац'));
    expect(kinds(before, after)).toEqual([
      ['added', 'n'],
      ['same', 'a'],
      ['changed', 'b'],
      ['removed', 'c'],
    ]);
  });

  test('a block that stands elsewhere has moved, and is no removal', () => {
    const after = body(paragraph('c', 'Третий'), paragraph('a', 'Первый'), paragraph('b', 'Второй'));
    expect(kinds(before, after)).toEqual([
      ['same', 'c', 'moved'],
      ['same', 'a'],
      ['same', 'b'],
    ]);
    expect(countChanges(compareBodies(before, after))).toEqual({
      changed: 0,
      added: 0,
      removed: 0,
      moved: 1,
    });
  });

  test('a new link or another picture is a change of what is not words', () => {
    const linked: Block = {
      type: 'paragraph',
      attrs: { id: 'a' },
      content: [{ type: 'text', text: 'Первый', marks: [{ type: 'link', attrs: { href: '/ru/help' } }] }],
    };
    const [link] = compareBodies(body(paragraph('a', 'Первый')), body(linked));
    expect(link).toMatchObject({ kind: 'changed', isRemade: true });
    const picture = (mediumId: string, caption: string): Body =>
      body({ type: 'picture', attrs: { id: 'p', mediumId, caption } });
    const [replaced] = compareBodies(picture('one', 'Врач'), picture('two', 'Врач и мать'));
    expect(replaced).toMatchObject({ kind: 'changed', isRemade: true });
    const [retold] = compareBodies(picture('one', 'Врач'), picture('one', 'Врач и мать'));
    expect(retold).toMatchObject({ kind: 'changed', isRemade: false });
  });

  test('the order of keys, and a key that is not there, are no change', () => {
    const written = body({ type: 'heading', attrs: { id: 'h', level: 2 }, content: undefined });
    const read = body({ attrs: { level: 2, id: 'h' }, type: 'heading' } as Block);
    expect(kinds(written, read)).toEqual([['same', 'h']]);
  });

  test('law: every block of both is told of once', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
    fc.assert(
      fc.property(ids, ids, (then, now) => {
        const make = (all: string[]) => body(...all.map((id) => paragraph(id, id)));
        const changes = compareBodies(make(then), make(now));
        const told = changes.map(({ block }) => block.attrs.id);
        expect(told.toSorted()).toEqual([...new Set([...then, ...now])].sort());
        const left = changes.filter(({ kind }) => kind !== 'removed').map(({ block }) => block.attrs.id);
        expect(left).toEqual(now);
      }),
    );
  });
});

describe('all words', () => {
  const before = { title: 'Заголовок', summary: 'Кратко', body: body(paragraph('a', 'Первый')) };

  test('title and summary are told of only where they changed', () => {
    const after = { ...before, title: 'Заголовок готов', body: body(paragraph('a', 'Первый абзац')) };
    const comparison = compareWords(before, after);
    expect(comparison.title).toContainEqual({ kind: 'added', text: ' готов' });
    expect(comparison).toMatchObject({
      isTitleChanged: true,
      isSummaryChanged: false,
      summary: [],
      isSame: false,
    });
    expect(compareWords(before, before).isSame).toBe(true);
  });

  test('in short they say the same without the words', () => {
    const after = { ...before, summary: 'Короче', body: body(paragraph('b', 'Второй')) };
    const { isTitleChanged, isSummaryChanged, counts, isSame } = compareWords(before, after);
    expect(outlineChange(before, after)).toEqual({ isTitleChanged, isSummaryChanged, counts, isSame });
    expect(counts).toEqual({ changed: 0, added: 1, removed: 1, moved: 0 });
  });
});
