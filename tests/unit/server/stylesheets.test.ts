import { expect, test } from 'vitest';
import { builtStylesheets, inlineCss } from '#lib/server/stylesheets';
import { withTree } from '../../support/scratch-tree.ts';

test.each([
  ['an address beside the file', 'a{b:url(../media/x.woff2)}', 'a{b:url("/_next/static/media/x.woff2")}'],
  ['a quoted one', "a{b:url('./x.svg')}", 'a{b:url("/_next/static/chunks/x.svg")}'],
  ['an absolute one', 'a{b:url(/x.png)}', 'a{b:url(/x.png)}'],
  [
    'one with its picture inside',
    'a{b:url("data:image/png;base64,AA")}',
    'a{b:url("data:image/png;base64,AA")}',
  ],
  ['a fragment', 'a{b:url(#x)}', 'a{b:url(#x)}'],
  ['an end tag in a text', 'a{content:"</style><script>"}', 'a{content:"<\\/style><script>"}'],
  ['the map', 'a{}\n/*# sourceMappingURL=x.css.map*/', 'a{}'],
])('%s means the same inside a page', (_case, css, expected) => {
  expect(inlineCss(css, '/_next/static/chunks/a.css')).toBe(expected);
});

test('the build’s stylesheets are read, and nothing outside of its static folder', async () => {
  await withTree({ '.next/static/chunks/a.css': 'a{}', '.next/secret.css': 'b{}' }, async (root) => {
    const read = builtStylesheets(`${root}/.next`);

    expect(await read('/_next/static/chunks/a.css')).toBe('a{}');
    expect(await read('/_next/static/chunks/missing.css')).toBeNull();
    expect(await read('/_next/static/../secret.css')).toBeNull();
  });
});
