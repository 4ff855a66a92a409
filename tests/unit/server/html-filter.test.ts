import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policyDigest } from '#lib/server/headers';
import { filterHtml, readUnfilteredHtml } from '#lib/server/html-filter';
import { partsOf } from '#lib/server/html-parts';

const css = 'p{color:red}';
const readStylesheet = (path: string): Promise<string | null> =>
  Promise.resolve(path.startsWith('/_next/static/chunks/known.css') ? css : null);

async function filtered(html: string): Promise<string> {
  return (await filterHtml(html, readStylesheet)).html;
}

describe('the filter', () => {
  test.each([
    ['a script of the build', '<script src="/_next/static/chunks/main.js" async=""></script>'],
    ['an inline script', '<script>self.__next_f.push([1,"</p>"])</script>'],
    ['the page’s content once more', '<script>self.__next_f.push([1,"\\u003cp>x\\u003c/p>"])</script>'],
    ['the list of that content', '<script>(self.__next_f=self.__next_f||[]).push([0])</script>'],
    [
      'a script that another one takes apart',
      '<scr<script>self.__next_f.push(1)</script>ipt>alert(1)</script>',
    ],
    ['a module', '<script type="module">import "x"</script>'],
    ['a script that pretends to be kept', '<script data-keep="">alert(1)</script>'],
    [
      'a kept script from elsewhere',
      '<script data-keep="" src="https://evil.example/generated/reader.a.js"></script>',
    ],
    ['a kept script of another path', '<script data-keep="" src="/generated/../x/reader.a.js"></script>'],
    ['our script without the mark', '<script src="/generated/reader.a1.js"></script>'],
    ['our script with a text of its own', '<script data-keep="" src="/generated/reader.a1.js">x</script>'],
    [
      'a preload of a script',
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>',
    ],
    ['a module preload', '<link rel="modulepreload" href="/a.js"/>'],
    ['a preload of a style', '<link rel="preload" href="/_next/static/a.css" as="style"/>'],
    ['what holds rendering back for the framework', '<link rel="expect" href="#_R_" blocking="render"/>'],
    ['a marker between texts', '<!-- -->'],
    ['a marker of a boundary', '<!--$--><!--/$-->'],
    ['a meta of the framework', '<meta name="next-size-adjust" content=""/>'],
  ])('removes %s', async (_case, html) => {
    expect(await filtered(`<p>a</p>${html}<p>b</p>`)).toBe('<p>a</p><p>b</p>');
  });

  test.each([
    ['JSON-LD', '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>'],
    ['our own script', '<script src="/generated/reader.aB3_-.js" defer="" data-keep=""></script>'],
    ['a preload of a picture', '<link rel="preload" as="image" imageSrcSet="/media/a.avif 480w"/>'],
    ['a canonical address', '<link rel="canonical" href="https://umut.kg/ky"/>'],
    ['text that looks like markup', '<p>&lt;script&gt;a&lt;/script&gt; &amp; «ө»</p>'],
    ['an attribute that looks like markup', '<p title="<!-- <script>">x</p>'],
    ['a style of the page', '<style>b{top:0}</style>'],
  ])('keeps %s', async (_case, html) => {
    expect(await filtered(html)).toBe(html);
  });

  test('writes the stylesheet into the page where it was linked, and names its hash', async () => {
    const html =
      '<head><link rel="stylesheet" href="/_next/static/chunks/known.css?dpl=1" data-precedence="next"/></head>';

    const { html: result, needs } = await filterHtml(html, readStylesheet);

    expect(result).toBe(`<head><style>${css}</style></head>`);
    expect(needs.styleDigests).toEqual([policyDigest(css)]);
  });

  test('keeps the medium of a stylesheet, quoted', async () => {
    const html = '<link rel="stylesheet" media="print&quot;&amp;" href="/_next/static/chunks/known.css"/>';

    expect(await filtered(html)).toBe(`<style media="print&quot;&amp;">${css}</style>`);
  });

  test('tells of a stylesheet that can not be read', async () => {
    const html = '<link rel="stylesheet" href="/_next/static/chunks/other.css"/>';

    expect((await filterHtml(html, readStylesheet)).missingStylesheets).toEqual([
      '/_next/static/chunks/other.css',
    ]);
  });

  test('names every script and style that stays, each once', async () => {
    const html =
      '<style>a</style><style>b</style><style>a</style><script data-keep="" src="/generated/reader.a.js"></script>';

    expect((await filterHtml(html, readStylesheet)).needs).toEqual({
      styleDigests: [policyDigest('a'), policyDigest('b')],
      scriptPaths: ['/generated/reader.a.js'],
      ...{ workerPath: null, frameworkScriptDigests: null },
    });
  });

  test.each([
    ['/help-worker.js', '/help-worker.js'],
    ['/media/a.js', null],
    ['https://elsewhere.example/help-worker.js', null],
  ])('of a script that asks for the worker %s lets %s through', async (asked, workerPath) => {
    const script = `<script data-keep="" src="/generated/reader.a.js" data-worker="${asked}"></script>`;
    expect((await filterHtml(script, readStylesheet)).needs).toMatchObject({ workerPath });
    const foreign = `<script src="/media/a.js" data-worker="${asked}"></script>`;
    expect((await filterHtml(foreign, readStylesheet)).needs).toMatchObject({ workerPath: null });
  });

  test.each([
    ['a piece that was to follow', '<!--$?--><template id="B:0"></template><p>…</p><!--/$-->'],
    ['a boundary that failed', '<!--$!--><template data-dgst="123"></template><!--/$-->'],
    ['a segment', '<template id="P:1"></template>'],
  ])('sees that a page lacks %s', async (_case, html) => {
    expect((await filterHtml(html, readStylesheet)).incomplete).toBe(true);
  });

  test('what it cuts out never makes a tag of the text around it', async () => {
    expect(await filtered('<<!-->x<style><script></style>')).toBe('&lt;x<style><script></style>');
    expect(await filtered('<<!----><!---->p>')).toBe('&lt;p>');
  });

  test('whatever stands between, no script but ours and no comment is left, and a second run changes nothing', async () => {
    const piece = fc.constantFrom(
      ...[
        '<script>',
        '</script>',
        '<script src="/x.js">',
        '<script type="application/ld+json">',
        '<!--',
        '-->',
        '<!-->',
      ],
      ...[
        '<p>',
        '</p>',
        '<style>',
        '</style>',
        '<title>',
        '</title>',
        '"',
        "'",
        '<',
        '>',
        '=',
        ' ',
        'x',
        '<a b="',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        const once = await filtered(pieces.join(''));
        const left = partsOf(once, new Set()).filter((part) => part.kind === 'script');
        expect(left.every((part) => part.attributes.get('type') === 'application/ld+json')).toBe(true);
        expect(await filtered(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });
});

test('without the filter the page stays as it is, and each inline script is named', () => {
  const html =
    '<!--$--><script src="/_next/a.js"></script><script>one</script><style>s</style><script>two</script>';

  expect(readUnfilteredHtml(html)).toMatchObject({
    html,
    needs: {
      styleDigests: [policyDigest('s')],
      frameworkScriptDigests: [policyDigest('one'), policyDigest('two')],
    },
  });
});
