import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodySchema } from '#lib/publishing/body/body-schema';

const types = [
  'doc',
  'paragraph',
  'heading',
  'text',
  'hardBreak',
  'bulletList',
  'listItem',
  'statement',
  'table',
  'tableRow',
  'tableCell',
  'picture',
  'document',
  'script',
  'iframe',
  'html',
];
const evil = fc.constantFrom(
  'javascript:alert(1)',
  'data:text/html,<b>',
  ' java\tscript:x',
  'onerror=alert(1)',
  '//x',
);
const value = fc.oneof(evil, fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const attribute = fc.constantFrom('id', 'href', 'level', 'style', 'onclick', 'src', 'class', '__proto__');

/** Documents of the right look with whatever inside: what somebody sends who knows the editor's form. */
const { node: anything } = fc.letrec((tie) => ({
  node: fc.record(
    {
      type: fc.constantFrom(...types),
      text: fc.string(),
      attrs: fc.dictionary(attribute, value),
      marks: fc.array(
        fc.record({ type: fc.constantFrom('bold', 'link', 'style'), attrs: fc.dictionary(attribute, value) }),
        { maxLength: 2 },
      ),
      content: fc.array(tie('node'), { maxLength: 3, depthIdentifier: 'body' }),
    },
    { requiredKeys: ['type'] },
  ),
}));

const link = fc.record({
  type: fc.constant('link'),
  attrs: fc.record({ href: fc.oneof(evil, fc.webUrl()) }),
});
const paragraph = fc.record({
  type: fc.constant('paragraph'),
  attrs: fc.record({ id: fc.stringMatching(/^[a-z]{8}$/) }),
  content: fc.array(
    fc.record({
      type: fc.constant('text'),
      text: fc.string({ minLength: 1 }),
      marks: fc.array(link, { maxLength: 1 }),
    }),
    { maxLength: 3 },
  ),
});

describe('whatever is sent as a body', () => {
  test('is taken or refused, and never makes the schema fall over', () => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.jsonValue()), (sent) => {
        expect(typeof bodySchema.safeParse(sent).success).toBe('boolean');
      }),
    );
  });

  test('is taken only with the nodes and attributes that are named, and leads nowhere foreign', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof(paragraph, anything), { maxLength: 4 }), (content) => {
        const parsed = bodySchema.safeParse({ type: 'doc', content });
        if (!parsed.success) return;
        taken += 1;
        const text = JSON.stringify(parsed.data);
        expect(text).not.toMatch(/"(?:script|iframe|html|style|onclick|src|class|__proto__)":/);
        expect(text).not.toMatch(/"href":"(?!https?:\/\/|mailto:|tel:|\/(?!\/))/i);
      }),
      { numRuns: 500 },
    );
    expect(taken).toBeGreaterThan(20);
  });
});
