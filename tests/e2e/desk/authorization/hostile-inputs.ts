/** Bodies, arguments and queries that no page of the desk sends. */

const link = (href: string) => ({ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] });
const paragraph = (content: unknown[], more: object = {}) => ({
  type: 'paragraph',
  attrs: { id: 'b1', ...more },
  content,
});

/** Lists in lists; written out, because what makes texts of objects gives up sooner. */
function nested(depth: number): string {
  const [open, close] = ['{"type":"bulletList","content":[{"type":"listItem","content":[', ']}]}'];
  const inner = `${open.repeat(depth)}{"type":"paragraph"}${close.repeat(depth)}`;
  return `{"type":"bulletList","attrs":{"id":"b1"},"content":[{"type":"listItem","content":[${inner}]}]}`;
}

const hostileObjects: [string, object][] = [
  ['an unknown node', { type: 'iframe', attrs: { id: 'b1', src: 'https://evil.example' } }],
  ['a handler', paragraph([], { onclick: 'x()' })],
  ['a style', paragraph([], { style: 'x' })],
  ['a class with quotes', paragraph([], { class: '" onmouseover="x' })],
  ['markup', { ...paragraph([]), html: '<img src=x onerror=x()>' }],
  ['a script for an address', paragraph([link('javascript:x()')])],
  ['a script with a tab', paragraph([link('java\tscript:x()')])],
  ['a script in entities', paragraph([link('&#106;avascript:x()')])],
  ['data for an address', paragraph([link('data:text/html,<script>x()</script>')])],
  ['another host without a scheme', paragraph([link('//evil.example')])],
  [
    'a mark of its own',
    paragraph([{ type: 'text', text: 'x', marks: [{ type: 'style', attrs: { color: 'red' } }] }]),
  ],
  ['a block named like all objects', paragraph([], { id: '__proto__' })],
  ['half a letter', paragraph([{ type: 'text', text: '\ud800' }])],
  ['a thousand thousand letters', paragraph([{ type: 'text', text: 'x'.repeat(900_000) }])],
];

/** What no editor writes, by its name, as JSON. */
export const hostileBlocks: [string, string][] = [
  ...hostileObjects.map(([what, block]): [string, string] => [what, JSON.stringify(block)]),
  ['lists ten thousand deep', nested(10_000)],
];

export const strangeArguments: [string, string][] = [
  ['no JSON', '{"a":'],
  ['nothing', ''],
  ['a number', '7'],
  ['a word', '"x"'],
  ['null', 'null'],
  ['an object', '{"length":2}'],
  ['no argument', '[]'],
  ['one of none', '[null]'],
  ['a hundred', JSON.stringify(Array.from({ length: 100 }, () => ({})))],
  ['two that are none', '[null,null]'],
  ['a prototype', '[{"__proto__":{"get":1}},{"constructor":{"prototype":{}}}]'],
  ['itself', '["$0"]'],
  ['itself, deeply', '["$0:0:0:0:0:0"]'],
  ['a way to constructors', '["$1:__proto__:constructor:constructor","$1:then"]'],
  ['a promise of nothing', '["$@5","$@6"]'],
  ['another action', `["$F1","$h1"]`],
  ['a map of nothing', '["$Q1","$W1"]'],
  ['a file of nothing', '["$B1","$K1"]'],
  ['a stream of nothing', '["$R1","$r1","$i1","$x1"]'],
  ['a large number', `["$n${'9'.repeat(10_000)}"]`],
  ['thousands of lists in each other', `[${'['.repeat(20_000)}${']'.repeat(20_000)}]`],
  ['thousands of objects in each other', `[${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}]`],
  ['a long text', JSON.stringify(['x'.repeat(900_000)])],
];

export const strangeValues = [
  '%27%20or%201=1%20--',
  '%27;drop%20table%20account;--',
  '%25_%5C',
  '!@%26|:*()<->',
  '%00',
  '%ff%fe',
  '1e308',
  '-1',
  'NaN',
  '99999999999999999999',
  '2026-13-45T99:99:99Z',
  '%F0%9F%92%A3',
  'a'.repeat(8_000),
  '%D2%AF'.repeat(1_500),
];
