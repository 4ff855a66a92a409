import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineSchema } from '#lib/publishing/source-schema';
import { wordsSchema } from '#lib/publishing/words-schema';
import { makeBody } from '#tests/factories/make-article';

/** One letter as typed, two in the form that is kept. */
const growing = '\u0958';

/** Letters whose number changes when they are kept, beside those that stay. */
const letters = fc.constantFrom(growing, 'и\u0306', '\u200b', 'ө', 'a', ' ', '\uffff');

describe('a line that was kept', () => {
  test('can be read again, whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 60 }), (typed) => {
        const kept = lineSchema(20).safeParse(typed.join(''));
        if (kept.success) expect(lineSchema(20).parse(kept.data)).toBe(kept.data);
      }),
    );
  });

  test('is as long as it is kept, not as it was typed', () => {
    expect(lineSchema(20).safeParse(growing.repeat(11)).success).toBe(false);
    expect(lineSchema(20).safeParse('и\u0306'.repeat(20)).success).toBe(true);
  });
});

describe('words that were kept', () => {
  const wordsOf = (text: string) => ({ title: 'Title', summary: '', body: makeBody(text) });

  test('can be sent again: a text that grows over its length is refused at once', () => {
    expect(wordsSchema.safeParse(wordsOf(growing.repeat(20_000))).success).toBe(false);
    const kept = wordsSchema.parse(wordsOf(growing.repeat(10_000)));
    expect(wordsSchema.parse(kept)).toEqual(kept);
  });

  test('stay two texts where one would be too long', () => {
    const text = 'a'.repeat(15_000);
    const pieces = [
      { type: 'text' as const, text },
      { type: 'text' as const, text },
    ];
    const body = {
      type: 'doc' as const,
      content: [{ type: 'paragraph' as const, attrs: { id: 'a' }, content: pieces }],
    };
    const kept = wordsSchema.parse({ title: '', summary: '', body });
    expect(wordsSchema.parse(kept)).toEqual(kept);
  });
});
