import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodySchema } from '#lib/publishing/body/body-schema';
import { htmlToBody } from '#lib/publishing/import/html-to-body';
import type { ImportedText } from '#lib/publishing/import/imported';
import { countedIds } from '#tests/support/imported-text';

function read(html: string): ImportedText {
  return htmlToBody(html, { newBlockId: countedIds() });
}

function expectBody({ blocks }: ImportedText): void {
  expect(bodySchema.safeParse({ type: 'doc', content: blocks }).error?.issues ?? []).toEqual([]);
}

const megabyte = 1_000_000;
const fill = (piece: string): string => piece.repeat(Math.floor(megabyte / piece.length));

describe('a megabyte of anything becomes a body in bounded time', () => {
  test.each([
    ['depth of blocks', fill('<div>')],
    ['depth of lists', fill('<ul><li>')],
    ['depth of tables', fill('<table><tr><td>')],
    [
      'open formats before many paragraphs',
      `${Array.from({ length: 30_000 }, (_, size) => `<font size=${size}>`).join('')}${'<p>x'.repeat(60_000)}`,
    ],
    ['ends without beginnings', `${'<i>'.repeat(99)}${fill('</b>')}`],
    ['attributes', `<p ${Array.from({ length: 120_000 }, (_, name) => `a${name}`).join(' ')}>x`],
    ['declarations', `<p style="${fill('a:b;')}">x`],
    ['classes', `<p class="${fill('a ')}">x`],
    ['spaces', `<p>x${fill(' ')}x`],
    ['one word', fill('w')],
    ['breaks', fill('x<br>')],
    ['marks', `<p>${fill('<b>x</b><i>y</i>')}`],
    ['links of spaces', `<a href="#x">${fill(' ')}</a>`],
    ['references', fill('&amp')],
    ['comments that do not end', fill('<!--')],
    ['text boxes that do not end', `<!--[if gte vml 1]>${fill('<v:textbox')}-->`],
    ['rows', `<table>${fill('<tr><td>a<td>b')}`],
    ['cells that cover others', `<table>${fill('<tr><td colspan=1000 rowspan=65000>a<td>b')}`],
    ['items that only look like some', fill("<p class=MsoListParagraph style='mso-list:l0 level9 lfo1'>x")],
    ['paragraphs', fill('<p>x')],
    ['broken letters', fill('\ud800')],
    ['marks over one letter', `e${fill('\u0301')}`],
  ])(
    '%s',
    (_name, html) => {
      const begun = performance.now();
      const text = read(html);
      // Most take a hundredth of this; a slow machine that does other things is given time.
      expect(performance.now() - begun).toBeLessThan(15_000);
      expectBody(text);
    },
    120_000,
  );
});

test('ten thousand levels of a list keep their words', () => {
  const { blocks } = read(`${'<ul><li>'.repeat(10_000)}deep${'</ul>'.repeat(10_000)}`);
  expect(JSON.stringify(blocks)).toContain('"deep"');
});

const names = fc.constantFrom(
  ...'p div span b i a ul ol li table tr td th h1 h2 h4 blockquote br img sup s del font o:p pre figure figcaption dl dt dd q'.split(
    ' ',
  ),
);
const attributes = fc.constantFrom(
  '',
  ' style="font-weight:bold"',
  ' style="mso-list:l0 level2 lfo1"',
  ' class=MsoCaption',
  ' class=MsoListParagraph',
  ' href="https://a.kg/"',
  ' href="javascript:alert(1)"',
  ' href="#_ftn1"',
  ' src="https://a.kg/1.png"',
  ' src="data:image/png;base64,AAAA"',
  ' colspan=3 rowspan=2',
  ' start=4',
  ' onclick="x"',
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('words', ' ', '&nbsp;', '[1]', '\u202e', '\uf0b7', '<', '"'),
);
const fragment = fc
  .array(
    fc.oneof(
      fc.tuple(names, attributes).map(([name, more]) => `<${name}${more}>`),
      names.map((name) => `</${name}>`),
      text,
      fc.constantFrom(
        '<!--[if gte vml 1]><v:textbox><p>box</p></v:textbox><![endif]-->',
        '<![if !supportLists]>',
        '<![endif]>',
      ),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

describe('whatever is pasted', () => {
  test('becomes a body that its schema takes, and twice the same', () => {
    fc.assert(
      fc.property(fragment, (html) => {
        const one = read(html);
        expectBody(one);
        expect(read(html)).toEqual(one);
      }),
      { numRuns: 1_000 },
    );
  });

  test('leaves no script, no style and no address of another scheme in it', () => {
    fc.assert(
      fc.property(fragment, (html) => {
        const written = JSON.stringify(read(html).blocks);
        expect(written).not.toMatch(/"(?:style|class|onclick|src)":/);
        expect(written).not.toMatch(/"href":"(?!https?:|mailto:|tel:)/);
      }),
    );
  });

  test('keeps every word that stands in elements which stay', () => {
    const kept = fc.constantFrom(
      ...'p div span b i ul ol li table tr td th h1 h3 blockquote sup s font pre dl dd'.split(' '),
    );
    const pieces = fc.array(
      fc.oneof(
        kept.map((name) => `<${name}>`),
        kept.map((name) => `</${name}>`),
        fc.constant('<br>'),
        fc.constant(null),
      ),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(pieces, (list) => {
        let count = 0;
        const said: string[] = [];
        const word = (): string => {
          count += 1;
          said.push(`word${count}`);
          return ` word${count} `;
        };
        const html = list.map((piece) => piece ?? word()).join('');
        const { blocks } = read(html);
        const written = JSON.stringify(blocks);
        for (const one of said) expect(written).toMatch(new RegExp(`\\b${one}\\b`));
      }),
      { numRuns: 1_000 },
    );
  });
});
