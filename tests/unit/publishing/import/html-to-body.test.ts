import { describe, expect, test } from 'vitest';
import { blocksOf, lostOf } from '#tests/support/shown-blocks';

describe('words', () => {
  test.each([
    ['spaces and line ends of the source are one space', '<p> a\n\t b&nbsp;&nbsp; c </p>', ['a b c']],
    ['a firm space alone stays', '<p>10&nbsp;млн</p>', ['10\u00a0млн']],
    ['what nobody sees is left out', '<p>ди\u00adаг\u200bно\u202eз\u2066\ufeff</p>', ['диагноз']],
    ['letters with marks are composed', '<p>и\u0306од</p>', ['йод']],
    ['a broken letter is replaced', '<p>a\ud800b</p>', ['a\ufffdb']],
    ['empty paragraphs are none', '<p>&nbsp;</p><p><br></p><p>a</p><p><o:p>&nbsp;</o:p></p>', ['a']],
    ['one break stays, two are a new paragraph', 'a<br>b<br><br>c<br>', ['a⏎b', 'c']],
    ['lines of preformatted text stay', '<pre>a\nb</pre>', ['a⏎b']],
    ['blocks inside of inline elements part', '<span>a<div>b</div>c</span>', ['a', 'b', 'c']],
    ['an end without a beginning parts', 'a</p>b', ['a', 'b']],
    ['raised figures are letters of their own', '<p>10<sup>−6</sup> CO<sub>2</sub></p>', ['10⁻⁶ CO₂']],
    ['drawn letters are letters', '<p>a <img alt="🙂" src="https://x.kg/1.svg"></p>', ['a 🙂']],
    ['words in quotation marks of the browser keep them', '<p><q>a</q></p>', ['“a”']],
  ])('%s', (_name, html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks);
  });

  test.each([
    [
      'bold and italic by name',
      '<p><b>a</b><i>b</i><em><strong>c</strong></em></p>',
      '<bold>a</><italic>b</><bold italic>c</>',
    ],
    [
      'by style',
      '<p><span style="font-weight:700">a</span><span style="FONT-STYLE: Oblique">b</span></p>',
      '<bold>a</><italic>b</>',
    ],
    ['not where the style takes it back', '<b style="font-weight:normal"><p>a</p></b>', 'a'],
    ['alike ones are one', '<p><b>a</b><b>b</b> <b>c</b></p>', '<bold>ab</> <bold>c</>'],
  ])('%s', (_name, html, expected) => {
    expect(blocksOf(html)).toEqual([expected]);
  });
});

describe('links', () => {
  test.each([
    ['https://a.kg/b?c=d#e', 'https://a.kg/b?c=d#e'],
    [' HTTPS://A.kg ', 'https://a.kg/'],
    ['mailto:press@a.kg', 'mailto:press@a.kg'],
    ['https://ky.wikipedia.org/wiki/Онкология', 'https://ky.wikipedia.org/wiki/Онкология'],
    ['tel:+996 (312) 00-00-00', 'tel:+99631200-00-00'],
    ['https://www.google.com/url?q=https://a.kg/b%3Fc&sa=D', 'https://a.kg/b?c'],
    ['https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.kg%2F&data=1', 'https://a.kg/'],
    ['https://a.kg/"onclick=x', 'https://a.kg/%22onclick=x'],
  ])('%s leads to %s', (href, expected) => {
    const attribute = href.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    expect(blocksOf(`<p><a href="${attribute}">x</a></p>`)).toEqual([`<${expected}>x</>`]);
  });

  test.each([
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    '&#106;avascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///C:/a.docx',
    '/news/here-it-would-lead-into-our-own-site',
    '//elsewhere.org',
    'https://user:secret@a.kg/',
    `https://a.kg/${'x'.repeat(2_001)}`,
    'https://[broken',
  ])('%.40s stays as plain words and is told', (href) => {
    const html = `<p><a href="${href}">x</a></p>`;
    expect(blocksOf(html)).toEqual(['x']);
    expect(lostOf(html)).toEqual(['link 1 x']);
  });

  test('places inside of the document are no links and no loss', () => {
    expect(blocksOf('<p><a name="top">a</a> <a href="#top">b</a></p>')).toEqual(['a b']);
    expect(lostOf('<p><a name="top">a</a> <a href="#top">b</a></p>')).toEqual([]);
  });
});

describe('headings', () => {
  test('one title stands above sections, several are the sections', () => {
    expect(blocksOf('<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4>')).toEqual([
      '## a',
      '## b',
      '### c',
      '<bold>d</>',
    ]);
    expect(blocksOf('<h1>a</h1><h2>b</h2><h1>c</h1><h3>d</h3>')).toEqual([
      '## a',
      '### b',
      '## c',
      '<bold>d</>',
    ]);
    expect(lostOf('<h4>d</h4>')).toEqual(['headingLevel 1 d']);
  });

  test('bold says nothing in a heading, and blocks in one are headings', () => {
    expect(blocksOf('<h2><b>a</b></h2><h2><div>b</div></h2>')).toEqual(['## a', '## b']);
  });

  test('paragraphs that an office program means as headings are some', () => {
    expect(blocksOf('<p class=MsoTitle>a</p><p style="mso-outline-level:3">b</p>')).toEqual([
      '## a',
      '### b',
    ]);
  });
});

describe('lists', () => {
  test.each([
    [
      'nested ones, also beside items',
      '<ul><li>a<ol><li>b</ol><li>c<ul></ul></li><ul><li>d</ul></ul>',
      ['•[a/1[b], c/•[d]]'],
    ],
    ['several paragraphs of an item', '<ul><li><p>a</p><p>b</p></li></ul>', ['•[a/b]']],
    ['frames around a list say nothing', '<ul><ul><li>a</li></ul></ul>', ['•[a]']],
    ['empty items are none', '<ul><li></li><li>a</li></ul>', ['•[a]']],
    ['headings in items are bold words', '<ul><li><h3>a</h3></li></ul>', ['•[<bold>a</>]']],
  ])('%s', (_name, html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks);
  });

  test('what is too deep is raised', () => {
    const html = '<ul><li>a<ul><li>b<ul><li>c<ul><li>d<ul><li>e</ul></ul></ul><li>f</ul></ul>';
    expect(blocksOf(html)).toEqual(['•[a/•[b/•[c, d, e], f]]']);
    expect(lostOf(html)).toEqual(['listDepth 2 d e']);
  });

  test('numbers that do not begin at 1 are told', () => {
    expect(lostOf('<ol start=4><li>a</ol><ol type=a><li>b</ol><ol><li>c</ol>')).toEqual([
      'listNumbering 2 a',
    ]);
  });

  test('paragraphs that Word made look like items become items', () => {
    const item = (level: number, marker: string, text: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span>&nbsp; </span></span><![endif]>${text}</p>`;
    const html = [
      item(1, '1.', 'a'),
      item(2, 'o', 'b'),
      item(4, '§', 'c'),
      item(1, '2.', 'd'),
      '<p class=MsoListParagraph>further</p>',
      item(1, '·', 'e'),
      '<p class=MsoNormal>f</p>',
      item(1, '1.', 'g'),
      item(1, '1.', 'h'),
    ].join('\n');
    expect(blocksOf(html)).toEqual(['1[a/•[b/•[c]], d/further]', '•[e]', 'f', '1[g]', '1[h]']);
  });
});
