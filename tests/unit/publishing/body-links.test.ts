import { describe, expect, test } from 'vitest';
import { blockText } from '#lib/publishing/body/block-text';
import type { Block, Body, Inline } from '#lib/publishing/body/body';
import { linksOf } from '#lib/publishing/body/body-links';

const link = (text: string, href: string): Inline => ({
  type: 'text',
  text,
  marks: [{ type: 'bold' }, { type: 'link', attrs: { href } }],
});
const plain = (text: string): Inline => ({ type: 'text', text });
const body = (...content: Block[]): Body => ({ type: 'doc', content });

const list: Block = {
  type: 'bulletList',
  attrs: { id: 'l' },
  content: [
    {
      type: 'listItem',
      content: [
        { type: 'paragraph', content: [link('Бишкек', 'tel:+996312000000')] },
        {
          type: 'orderedList',
          content: [
            { type: 'listItem', content: [{ type: 'paragraph', content: [link('Ош', '/ky/help')] }] },
          ],
        },
      ],
    },
  ],
};
const table: Block = {
  type: 'table',
  attrs: { id: 't', caption: 'Бөлүмдөр' },
  content: [
    {
      type: 'tableRow',
      content: [
        { type: 'tableHeader', content: [{ type: 'paragraph', content: [plain('Шаар')] }] },
        { type: 'tableCell', content: [{ type: 'paragraph', content: [link('карта', 'https://osm.org')] }] },
      ],
    },
  ],
};
const statement: Block = {
  type: 'statement',
  attrs: { id: 's', personId: 'p', manner: 'verbatim', language: 'ru', original: 'Дословно' },
  content: [{ type: 'paragraph', content: [link('айтты', 'mailto:press@med.kg')] }],
};

describe('the links of a text', () => {
  test('are found in lists, tables and statements, however deep, in their order', () => {
    expect(linksOf(body(list, table, statement))).toEqual([
      'tel:+996312000000',
      '/ky/help',
      'https://osm.org',
      'mailto:press@med.kg',
    ]);
  });

  test('of a text without any are none', () => {
    const bare: Block = { type: 'paragraph', attrs: { id: 'p' } };
    expect(linksOf(body(bare, { type: 'document', attrs: { id: 'd', mediumId: 'm' } }))).toEqual([]);
  });
});

describe('the words of a block', () => {
  test('are all that a reader could miss, captions and originals among them', () => {
    expect(blockText(list)).toBe('Бишкек\nОш');
    expect(blockText(table)).toBe('Бөлүмдөр\nШаар | карта');
    expect(blockText(statement)).toBe('айтты\nДословно');
    expect(blockText({ type: 'picture', attrs: { id: 'x', mediumId: 'm', caption: 'Дарыгер' } })).toBe(
      'Дарыгер',
    );
  });
});
