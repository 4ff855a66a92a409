import { describe, expect, test } from 'vitest';
import { bodySchema, linkPattern } from '#lib/publishing/body/body-schema';

const doc = (...content: unknown[]) => ({ type: 'doc', content });
const paragraph = (id: string, content: unknown[] = []) => ({ type: 'paragraph', attrs: { id }, content });
const text = (words: string, marks: unknown[] = []) => ({ type: 'text', text: words, marks });

describe('the schema of a body', () => {
  test('takes what the editor writes', () => {
    const body = doc(
      paragraph('a', [text('Үмүт', [{ type: 'bold' }]), { type: 'hardBreak' }]),
      { type: 'heading', attrs: { id: 'b', level: 2 }, content: [text('x')] },
      {
        type: 'bulletList',
        attrs: { id: 'c' },
        content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
      },
    );
    expect(bodySchema.safeParse(body).success).toBe(true);
  });

  test.each([
    ['an unknown node', doc({ type: 'iframe', attrs: { id: 'a', src: 'https://example.org' } })],
    ['an attribute that is not named', doc({ ...paragraph('a'), attrs: { id: 'a', onclick: 'x' } })],
    ['a key that is not named', doc({ ...paragraph('a'), html: '<b>' })],
    ['an unknown mark', doc(paragraph('a', [text('x', [{ type: 'style', attrs: {} }])]))],
    ['a block without an id', doc({ type: 'paragraph', content: [] })],
    ['two blocks of one id', doc(paragraph('a'), paragraph('a'))],
    ['a control character', doc(paragraph('a', [text('x\u0000')]))],
    ['a letter that turns the direction', doc(paragraph('a', [text('x\u202e')]))],
    ['a heading of level 1', doc({ type: 'heading', attrs: { id: 'a', level: 1 }, content: [] })],
    ['no document', null],
  ])('refuses %s', (_what, body) => {
    expect(bodySchema.safeParse(body).success).toBe(false);
  });

  test('refuses lists nested ten thousand deep, quickly and without falling over', () => {
    let list: unknown = {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
    };
    for (let depth = 0; depth < 10_000; depth += 1) {
      list = { type: 'bulletList', content: [{ type: 'listItem', content: [list] }] };
    }
    expect(bodySchema.safeParse(doc({ ...(list as object), attrs: { id: 'a' } })).success).toBe(false);
  });
});

describe('the address of a link', () => {
  test.each([
    'https://who.int/',
    'http://example.org/a?b=c#d',
    'mailto:press@example.org',
    'tel:+996312000000',
    '/ky/help',
  ])('may be %s', (href) => {
    expect(href).toMatch(linkPattern);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//example.org',
    '/\\example.org',
    'https://a"b',
    'https://dpi.gov.kg@evil.example/',
    'tel:+996<x>',
    'file:///etc/passwd',
  ])('may not be %j', (href) => {
    expect(href).not.toMatch(linkPattern);
  });
});
