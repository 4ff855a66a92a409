import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Body } from '#lib/publishing/body/body';
import { bodySchema } from '#lib/publishing/body/body-schema';
import { findWords, foldWords } from '#lib/publishing/redaction/find-words';
import { WordRemover } from '#lib/publishing/redaction/word-remover';

function folded(words: string) {
  return foldWords(words) ?? expect.fail('too short');
}

const without = (text: string, words: string): string => new WordRemover(folded(words)).text(text);

describe('words are found', () => {
  test.each([
    ['as they are', 'Имя Фамилия пришла.', 'Имя Фамилия', '[…] пришла.'],
    ['inside of longer words', 'Фамилиянын энеси', 'фамилия', '[…]нын энеси'],
    ['in capitals', 'ИМЯ ФАМИЛИЯ', 'Имя Фамилия', '[…]'],
    ['with other spaces', 'Имя\u00a0 \nФамилия!', 'Имя Фамилия', '[…]!'],
    ['with what nobody sees inside', 'Фа\u00adми\u200bлия', 'Фамилия', '[…]'],
    ['with what varies or joins letters', 'Фа\u{fe0f}ми\u034fл\u180eи\u{e0041}я', 'Фамилия', '[…]'],
    ['in wide letters', 'Ｎａｍｅ x', 'name', '[…] x'],
    ['given in wide letters', 'Name x', 'ｎａｍｅ', '[…] x'],
    ['in bold letters of mathematics', '𝐍𝐚𝐦𝐞 x', 'Name', '[…] x'],
    ['with letters in parts', 'Андреи\u0306', 'Андрей', '[…]'],
    ['with whole letters', 'Андрей', 'Андреи\u0306', '[…]'],
    ['as often as they stand there', 'а Имя и Имя', 'имя', 'а […] и […]'],
    ['beside each other', 'имяимя', 'имя', '[…][…]'],
    ['in letters beyond the first plane', '𝐍𝐚𝐦𝐞 x 𝐍𝐚𝐦𝐞', '𝐍𝐚𝐦𝐞', '[…] x […]'],
  ])('%s', (_name, text, words, expected) => {
    expect(without(text, words)).toBe(expected);
  });

  test('a letter without its mark is another letter', () => {
    expect(without('строй', 'строи')).toBe('строй');
  });

  test('fewer than three letters, or more than five hundred, are not looked for', () => {
    expect([foldWords('аб '), foldWords('\u200bаб'), foldWords('а'.repeat(501))]).toEqual([null, null, null]);
    expect(foldWords(' Абв ')).toBe('абв');
  });
});

const text = (words: string, ...marks: object[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks } : {}),
});
const bold = { type: 'bold' };
const body = (...content: object[]) => ({ type: 'doc', content }) as unknown as Body;
const paragraph = (...content: object[]) => ({ type: 'paragraph', attrs: { id: 'a' }, content });

describe('a body', () => {
  test('loses words that run through several looks and a break of the line', () => {
    const remover = new WordRemover(folded('Имя Отчество Фамилия'));
    const rest = remover.body(
      body(paragraph(text('а Имя '), text('Отчество', bold), { type: 'hardBreak' }, text('Фамилия б'))),
    );
    expect(rest).toEqual(body(paragraph(text('а […] б'))));
    expect(remover.count).toBe(1);
    expect(remover.samples).toEqual(['а Имя Отчество\nФамилия б']);
  });

  test('shows a passage that every version has once, and counts it each time', () => {
    const remover = new WordRemover(folded('Имя Отчество'));
    const version = () => remover.body(body(paragraph(text('а Имя Отчество б'))));
    for (let number = 1; number <= 5; number += 1) version();
    remover.body(body(paragraph(text('в Имя Отчество г'))));
    expect(remover.count).toBe(6);
    expect(remover.samples).toEqual(['а Имя Отчество б', 'в Имя Отчество г']);
  });

  test('loses them in lists, tables, captions, statements and addresses of links', () => {
    const item = { type: 'listItem', content: [{ type: 'paragraph', content: [text('Имя')] }] };
    const statement = {
      type: 'statement',
      attrs: { id: 'c', personId: 'x', manner: 'verbatim', language: 'ru', original: 'слова: Имя' },
      content: [{ type: 'paragraph', content: [text('Имя')] }],
    };
    const cell = { type: 'tableCell', content: [{ type: 'paragraph', content: [text('Имя')] }] };
    const rest = new WordRemover(folded('имя')).body(
      body(
        { type: 'bulletList', attrs: { id: 'a' }, content: [item] },
        {
          type: 'table',
          attrs: { id: 'b', caption: 'Имя' },
          content: [{ type: 'tableRow', content: [cell] }],
        },
        statement,
        { type: 'picture', attrs: { id: 'd', mediumId: 'x', caption: 'Имя' } },
        paragraph(text('здесь', { type: 'link', attrs: { href: 'https://a.kg/%D0%98%D0%BC%D1%8F' } }, bold)),
      ),
    );
    expect(JSON.stringify(rest)).not.toMatch(/имя|%D0%98/i);
    expect(rest.content.at(-1)).toEqual(paragraph(text('здесь', bold)));
  });

  test('without them is the same body', () => {
    const whole = body(paragraph(text('слова')));
    expect(new WordRemover(folded('имя')).body(whole)).toBe(whole);
  });

  const inline = fc.oneof(
    fc.constant({ type: 'hardBreak' as const }),
    fc.record({
      type: fc.constant('text' as const),
      text: fc.oneof(
        fc.constantFrom('Имя', 'И', 'мя', 'им', 'я', ' ', 'й'),
        fc.string({ minLength: 1 }).filter((one) => bodySchema.safeParse(body(paragraph(text(one)))).success),
      ),
      marks: fc.constantFrom([], [{ type: 'bold' as const }]),
    }),
  );

  test('never holds them afterwards, and stays a body', () => {
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 20 }), (content) => {
        const words = folded('имя');
        const rest = new WordRemover(words).body(body({ type: 'paragraph', attrs: { id: 'a' }, content }));
        const [block] = rest.content as Extract<Block, { type: 'paragraph' }>[];
        const whole = (block?.content ?? []).map((one) => (one.type === 'text' ? one.text : '\n')).join('');
        expect(findWords(whole, words)).toEqual([]);
        expect(bodySchema.safeParse(rest).success).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

test('records lose words and keep ids and moments', () => {
  const id = '0199abcd-0000-7000-8000-00000000abcd';
  const record = {
    id,
    at: '2026-02-18T09:00:00.000Z',
    day: '2026-02-18',
    reason: 'год 2026',
    list: ['abcd', 1, null],
  };
  expect(new WordRemover(folded('2026')).record(record)).toEqual({ ...record, reason: 'год […]' });
  expect(new WordRemover(folded('abcd')).record(record)).toEqual({ ...record, list: ['[…]', 1, null] });
});
