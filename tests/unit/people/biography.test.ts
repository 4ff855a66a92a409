import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyOfBiography, textOfBiography } from '#lib/people/biography';
import { bodySchema } from '#lib/publishing/body/body-schema';
import { canonicalBody } from '#lib/publishing/body/canonical-body';

const none = { type: 'doc' as const, content: [] };
let made = 0;
const makeId = (): string => `b${++made}`;
const paragraph = fc.string({ unit: fc.constantFrom('а', 'ө', ' ', '\n', '.'), maxLength: 20 });

describe('a biography that is typed as text', () => {
  test('reads as it was typed, whatever is typed and changed, and is a body with an id for each paragraph', () => {
    fc.assert(
      fc.property(fc.array(paragraph), fc.array(paragraph), (one, other) => {
        const before = bodyOfBiography(one.join('\n\n'), none, makeId);
        const after = canonicalBody(bodyOfBiography(other.join('\n\n'), before, makeId));
        expect(bodySchema.safeParse(after).success).toBe(true);
        expect(bodyOfBiography(textOfBiography(after), after, makeId)).toEqual(after);
      }),
    );
  });

  test('keeps a paragraph with its id and its looks where others come before it', () => {
    const bold = [{ type: 'text' as const, text: 'Один.', marks: [{ type: 'bold' as const }] }];
    const block = { type: 'paragraph' as const, attrs: { id: 'one' }, content: bold };
    const { content } = bodyOfBiography('Ноль.\r\n\r\nОдин.', { type: 'doc', content: [block] }, makeId);
    expect(content[1]).toEqual(block);
    expect(content[0]?.attrs.id).not.toBe('one');
  });
});
