import { describe, expect, test } from 'vitest';
import { blocksOf, lostOf, readHtml, shown } from '#tests/support/shown-blocks';

describe('tables', () => {
  test.each([
    [
      'header cells by name and by place',
      '<table><caption>t</caption><thead><tr><td>a<td>b<tbody><tr><th>c<td>d</table>',
      ['[[!a !b] [!c d]]'],
    ],
    [
      'a bold first row is a header',
      '<table><tr><td><b>a</b><td><b>b</b><tr><td>c<td>d</table>',
      ['[[!a !b] [c d]]'],
    ],
    [
      'merged cells leave empty ones',
      '<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>',
      ['[[a b ∅] [∅ c d]]'],
    ],
    [
      'rows are filled, empty ones are none',
      '<table><tr><td>a<td>b<tr><td><td><tr><td>c</table>',
      ['[[a b] [c ∅]]'],
    ],
    [
      'a table in a cell becomes its lines',
      '<table><tr><td>a<td><table><tr><td>b<td>c<tr><td>d<td>e</table></table>',
      ['[[a b | c/d | e]]'],
    ],
    [
      'lists in a cell become its lines',
      '<table><tr><td>a<td><ol><li>b<li>c</ol></table>',
      ['[[a 1. b/2. c]]'],
    ],
    ['a frame is none', '<table><tr><td><h2>a</h2><p>b</p></table>', ['## a', 'b']],
    ['what stands between cells stands before', '<table>x<tr><td>a<td>b</table>', ['x', '[[a b]]']],
  ])('%s', (_name, html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks);
  });

  test('one that is too wide becomes lines, and one that holds pages comes apart', () => {
    const wide = `<table><tr>${'<td>a'.repeat(21)}</table>`;
    expect(blocksOf(wide)).toEqual([Array.from({ length: 21 }, () => 'a').join(' | ')]);
    const pages = `<table><tr><td>${'<p>a</p>'.repeat(21)}<td>b</table>`;
    expect(blocksOf(pages)).toEqual([...Array.from({ length: 21 }, () => 'a'), 'b']);
    expect(lostOf(pages)[0]).toMatch(/^tableShape 1 a a/);
  });

  test('captions go to their table or picture', () => {
    const { blocks, pictures } = readHtml(
      '<p class=MsoCaption>t</p><table><tr><td>a<td>b</table><figure><figcaption>c</figcaption><img src="https://x.kg/1.jpg"></figure>',
    );
    expect(blocks).toMatchObject([{ type: 'table', attrs: { caption: 't' } }]);
    expect(pictures).toMatchObject([{ caption: 'c', afterBlockId: blocks[0]?.attrs.id }]);
  });
});

describe('pictures', () => {
  test('come with the place where they stood, and nothing is fetched', () => {
    const { blocks, pictures } = readHtml(
      '<img src="//a.kg/0.png" alt="nought"><p>one <img src="data:image/jpg;base64,/9j/ 4AA="> two</p><ul><li>x<img src="https://a.kg/2.png"></ul>',
    );
    expect(blocks.map(shown)).toEqual(['one two', '•[x]']);
    expect(pictures).toEqual([
      {
        afterBlockId: null,
        source: { kind: 'remote', address: 'https://a.kg/0.png' },
        alt: 'nought',
        caption: '',
      },
      {
        afterBlockId: 'b1',
        source: { kind: 'embedded', mediaType: 'image/jpeg', base64: '/9j/4AA=' },
        alt: '',
        caption: '',
      },
      { afterBlockId: 'b2', source: { kind: 'remote', address: 'https://a.kg/2.png' }, alt: '', caption: '' },
    ]);
  });

  test.each([
    'file:///C:/Users/press/clip_image001.png',
    'cid:image001.png@01DB',
    'blob:https://a.kg/1',
    'images/1.png',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'data:text/html;base64,PGI+',
    'umut-part:0',
  ])('%s is out of reach and told', (src) => {
    expect(lostOf(`<img src="${src}" alt="hall">`)).toEqual(['picture 1 hall']);
  });

  test('counting pixels are none', () => {
    const { pictures, dropped } = readHtml('<img src="https://a.kg/p.gif" width=1 height=1>');
    expect({ pictures, dropped }).toEqual({ pictures: [], dropped: [] });
  });
});

describe('what is left out is told', () => {
  test.each([
    ['<p>a<del>b</del><ins>c</ins></p>', ['ac'], ['deletion 1 b']],
    ['<p>a<span style="display:none">b</span></p>', ['a'], ['hidden 1 b']],
    ['<p hidden>b</p>', [], ['hidden 1 b']],
    ['<select><option>a<option>b</select><input value="c"><textarea><b>d</textarea>', [], ['form 3 a b']],
    ['<iframe src="https://x.org">old</iframe><video title="film"></video>', [], ['embed 2 old']],
    ['<svg><text>a</text></svg>', [], ['drawing 1 a']],
    ['<p class=MsoToc1>Contents 1</p>', [], ['contents 1 Contents 1']],
    ["<div style='mso-element:header'><p>a</p></div>", [], ['headerFooter 1 a']],
    ['<p>\uf0e8 a</p>', ['a'], ['symbol 1 a']],
    ['<p><s>a</s></p>', ['a'], ['strike 1 a']],
    ['<p>1<sup>st</sup></p>', ['1st'], ['raised 1 st']],
    ['<blockquote><p>a</p></blockquote>', ['a'], ['quote 1 a']],
  ])('%s', (html, blocks, lost) => {
    expect(blocksOf(html)).toEqual(blocks);
    expect(lostOf(html)).toEqual(lost);
  });

  test('scripts, styles and heads are no words', () => {
    const html =
      '<head><title>t</title><style>p{}</style></head><body><script>alert(1)</script><!-- c --><xml><w:x>y</w:x></xml><noscript><p>n</p></noscript><template>t</template>a';
    expect(blocksOf(html)).toEqual(['a']);
    expect(lostOf(html)).toEqual([]);
  });
});
