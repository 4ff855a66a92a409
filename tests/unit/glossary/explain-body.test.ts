import { describe, expect, test } from 'vitest';
import { explainBody } from '#lib/glossary/explain-body';
import { isForm } from '#lib/glossary/term';
import type { SoughtTerm } from '#lib/glossary/term-view';
import type { Block, Body, Mark } from '#lib/publishing/body/body';

const term = (name: string, ...forms: string[]): SoughtTerm => ({
  ...{ termId: name, name, forms, explanation: `What ${name} means` },
});
const text = (words: string, marks?: Mark[]) => ({
  type: 'text' as const,
  text: words,
  ...(marks ? { marks } : {}),
});
const paragraph = (...content: ReturnType<typeof text>[]): Block => ({
  type: 'paragraph',
  attrs: { id: 'p' },
  content,
});
const bodyOf = (...content: Block[]): Body => ({ type: 'doc', content });

/** What was found, as it stands in the text, in order. */
function foundIn(body: Body, ...terms: SoughtTerm[]): string[] {
  const { pieces } = explainBody(body, terms);
  return [...pieces.values()].flat().flatMap((piece) => (typeof piece === 'string' ? [] : [piece.text]));
}

const inText = (words: string, ...terms: SoughtTerm[]) => foundIn(bodyOf(paragraph(text(words))), ...terms);

describe('a term in a text', () => {
  test.each([
    ['Туулган онкогематологиянын бөлүмү', 'онкогематология*', 'онкогематологиянын'],
    ['Сөөк чучугун көчүрүү башталды', 'сөөк чучу*', 'Сөөк чучугун'],
    [
      'о трансплантации костного\u00a0мозга ребёнку',
      'трансплантац* костного мозга',
      'трансплантации костного\u00a0мозга',
    ],
    ['The first CAR-T therapy', 'car-t', 'CAR-T'],
    ['(биопсия)', 'биопси*', 'биопсия'],
  ])('is found in "%s" by the form %s, whatever its ending and capitals', (words, form, found) => {
    expect(inText(words, term('x', form))).toEqual([found]);
  });

  test('is whole words, and never a part of another', () => {
    expect(inText('раковина, рака, краказябра', term('рак'))).toEqual([]);
    expect(inText('рак, рака', term('рак', 'рака'))).toEqual(['рак']);
    expect(inText('аутологиялыкбы', term('аутологиялык'))).toEqual([]);
  });

  test('is marked where it stands first, once a text, and the longer one where two begin at one place', () => {
    const body = bodyOf(
      paragraph(text('Bone marrow transplant, then a registry.')),
      paragraph(text('A registry.')),
    );
    const terms = [term('bone marrow'), term('bone marrow transplant'), term('registry')];
    expect(foundIn(body, ...terms)).toEqual(['Bone marrow transplant', 'registry']);
    const explained = explainBody(body, terms);
    expect(explained.terms.map(({ name }) => name)).toEqual(['bone marrow transplant', 'registry']);
    expect([...explained.pieces.values()]).toEqual([
      [{ text: 'Bone marrow transplant', number: 1 }, ', then a ', { text: 'registry', number: 2 }, '.'],
    ]);
  });

  test('is not marked in headings, statements, tables and links, but in lists and bold words', () => {
    const words = [text('registry')];
    const lines = [{ type: 'paragraph' as const, content: words }];
    const link: Mark = { type: 'link', attrs: { href: '/en/news' } };
    const said = { id: 's', personId: 'x', manner: 'reported', language: null, original: null } as const;
    const quiet: Block[] = [
      { type: 'heading', attrs: { id: 'h', level: 2 }, content: words },
      { type: 'statement', attrs: said, content: lines },
      {
        type: 'table',
        attrs: { id: 't', caption: '' },
        content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: lines }] }],
      },
      paragraph(text('registry', [link])),
    ];
    expect(foundIn(bodyOf(...quiet), term('registry'))).toEqual([]);
    const item = {
      type: 'listItem' as const,
      content: [{ type: 'paragraph' as const, content: [text('registry', [{ type: 'bold' }])] }],
    };
    const list: Block = { type: 'bulletList', attrs: { id: 'l' }, content: [item] };
    expect(foundIn(bodyOf(...quiet, list), term('registry'))).toEqual(['registry']);
  });

  test('is one of two at most in a long text, and of five in a short one, so that pages stay light', () => {
    const names = ['aaaa', 'bbbb', 'cccc', 'dddd', 'eeee', 'ffff', 'gggg'];
    const terms = names.map((name) => term(name));
    expect(inText(names.join(' '), ...terms)).toEqual(names.slice(0, 5));
    expect(inText(`${names.join(' ')} ${'word '.repeat(700)}`, ...terms)).toEqual(names.slice(0, 2));
  });

  test('is found among thousands of others without each of them being sought at each word', () => {
    const letters = 'абвгдежзиклмнопрст';
    const nameOf = (number: number): string =>
      Array.from(String(number).padStart(5, '0'), (digit) => letters[Number(digit)]).join('');
    const terms = Array.from({ length: 5_000 }, (_, number) => term(nameOf(number), `${nameOf(number)}*`));
    const words = Array.from({ length: 20_000 }, (_, number) => `слово${number}`).join(' ');
    expect(inText(`${words} ${nameOf(4_321)}ами`, ...terms)).toEqual([`${nameOf(4_321)}ами`]);
  });
});

test.each([
  ['онкология*', true],
  ['костного мозга', true],
  ['CAR-T', true],
  ['трансплантац* костн* мозга', true],
  ['рак*', false],
  ['*', false],
  ['a.*b', false],
  ['(x+)+', false],
  ['', false],
])('a form like "%s" can be searched for: %s', (form, isOne) => {
  expect(isForm(form)).toBe(isOne);
});
