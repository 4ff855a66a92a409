import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'vitest';
import { partsOf } from '#lib/server/html-parts';

const none: ReadonlySet<string> = new Set();

function scriptTexts(html: string): string[] {
  return partsOf(html, none)
    .filter((part) => part.kind === 'script')
    .map((part) => part.text);
}

/** The texts of the scripts that a whole parser sees closed. */
function closedScripts(node: DefaultTreeAdapterTypes.Node, found: string[]): string[] {
  if ('tagName' in node && node.tagName === 'script' && node.sourceCodeLocation?.endTag) {
    found.push(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
  }
  if ('content' in node) closedScripts(node.content, found);
  if ('childNodes' in node) for (const child of node.childNodes) closedScripts(child, found);
  return found;
}

test.each([
  ['a plain script', '<script>a</script>', ['a']],
  ['an upper-case script', '<SCRIPT>a</sCrIpT >', ['a']],
  ['an end tag with attributes', '<script>a</script x="</script>">', ['a']],
  ['no end tag in a string of the script', '<script>"<\\/script>"</script>', ['"<\\/script>"']],
  ['a script hidden in a comment', '<!-- <script>a</script> --><p>', []],
  ['a script in a comment that was never closed', '<!-- <script>a</script>', []],
  ['a script in an attribute', '<p title="<script>a</script>">', []],
  ['a script in a title', '<title><script>a</script></title>', []],
  ['a script in a textarea', '<textarea><script>a</script></textarea>', []],
  [
    'a script within a script of the old comment form',
    '<script><!--<script></script>a--></script>',
    ['<!--<script></script>a-->'],
  ],
  ['a script never closed', '<p><script>a', ['a']],
  ['a name that only begins like one', '<scripty>a</scripty>', []],
  ['an unquoted attribute with a slash', '<script src=/a/>b</script>', ['b']],
])('%s', (_case, html, expected) => {
  expect(scriptTexts(html)).toEqual(expected);
});

test('places are those of the text, after line ends of every kind', () => {
  const html = 'a\r\nb\rc<style>\r\nx</style>d';
  const [style] = partsOf(html, none);

  expect(html.slice(style?.from, style?.to)).toBe('<style>\r\nx</style>');
  expect(style?.text).toBe('\nx');
});

test('whatever the text, the scripts found are those of a whole parser', () => {
  const piece = fc.constantFrom(
    ...[
      '<script>',
      '</script>',
      '<script src="x">',
      '<!--',
      '-->',
      '--!>',
      '<![CDATA[',
      ']]>',
      '<',
      '>',
      '</',
      '/>',
      '"',
      "'",
      '=',
    ],
    ...[
      '<style>',
      '</style>',
      '<title>',
      '</title>',
      '<textarea>',
      '</textarea>',
      '<p a="',
      '<p a=',
      '<b>',
      '</b>',
      ' ',
      'x',
      '&lt;',
      '&',
    ],
    ...['<!', '<?', '<iframe>', '</iframe>', "<div data-x='", '</scrip', '</script/', '<script', '<!-', '\n'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const html = `<!DOCTYPE html><body>${pieces.join('')}`;
      const closed = partsOf(`${html}.`, none).filter(
        ({ kind, to }) => kind === 'script' && to <= html.length,
      );
      const seen = closedScripts(parse(`${html}.`, { sourceCodeLocationInfo: true }), []);
      expect(closed.map(({ text }) => text)).toEqual(seen);
    }),
    { numRuns: 2000 },
  );
});
