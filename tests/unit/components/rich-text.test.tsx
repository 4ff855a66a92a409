import fc from 'fast-check';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { RichText } from '#components/shared/rich-text';
import type { Language } from '#lib/core/languages';
import { messagesOf } from '#lib/i18n/messages';
import type { PictureView } from '#lib/media/picture-view';
import type { Block, Body, Inline, Statement } from '#lib/publishing/body/body';

/** Any UTF-16 at all: control characters and lone halves of pairs too. */
const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });

const picture: PictureView = {
  alt: 'Үмүт',
  credit: null,
  width: 1600,
  height: 900,
  sources: [{ format: 'jpg', width: 640, src: '/media/a-640.jpg' }],
  focus: { x: 0.1, y: 0.9 },
};

const offered = {
  title: 'Клиникалык көрсөтмө <b>',
  language: 'ru' as const,
  kind: 'pdf' as const,
  bytes: 1_300_000,
  addedAt: '2026-02-17T20:00:00.000Z',
  href: '/media/a-file.pdf',
};

const speakers = { one: { name: 'Асан Үсөнов', post: 'Дарыгер', organisation: null } };

function render(content: unknown, language: Language = 'ky'): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={language} messages={messagesOf(language)} timeZone="Asia/Bishkek">
      <RichText
        body={content as Body}
        language={language}
        pictures={{ one: picture }}
        speakers={speakers}
        documents={{ one: offered }}
      />
    </NextIntlClientProvider>,
  );
}

const body = (...content: Block[]): Body => ({ type: 'doc', content });
const text = (words: string): Inline => ({ type: 'text', text: words });

function statement(attrs: Partial<Statement['attrs']>): Block {
  return {
    type: 'statement',
    attrs: { id: 's', personId: 'one', manner: 'reported', language: null, original: null, ...attrs },
    content: [{ type: 'paragraph', content: [text('Биз үмүттөнөбүз.')] }],
  };
}

describe('a text', () => {
  test('shows marks, line breaks and nested lists', () => {
    const nested = body({
      type: 'bulletList',
      attrs: { id: 'l' },
      content: [
        {
          type: 'listItem',
          content: [
            {
              type: 'paragraph',
              content: [{ type: 'text', text: 'Ө', marks: [{ type: 'bold' }] }, { type: 'hardBreak' }],
            },
            {
              type: 'orderedList',
              content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [text('1')] }] }],
            },
          ],
        },
      ],
    });
    expect(render(nested)).toContain(
      '<ul><li><p><strong>Ө</strong><br/></p><ol><li><p>1</p></li></ol></li></ul>',
    );
  });

  test('gives headers of a table their scope, and its caption to the frame that scrolls', () => {
    const cell = (type: 'tableHeader' | 'tableCell', words: string) => ({
      type,
      content: [{ type: 'paragraph' as const, content: [text(words)] }],
    });
    const html = render(
      body({
        type: 'table',
        attrs: { id: 't', caption: 'Саны' },
        content: [
          { type: 'tableRow', content: [cell('tableHeader', 'Жыл'), cell('tableHeader', 'Сан')] },
          { type: 'tableRow', content: [cell('tableHeader', '2026'), cell('tableCell', '200')] },
        ],
      }),
    );
    expect(html).toContain('aria-label="Саны"');
    expect(html).toContain('<caption>Саны</caption>');
    expect(html).toContain('<th scope="col"><p>Жыл</p></th>');
    expect(html).toContain('<th scope="row"><p>2026</p></th><td><p>200</p></td>');
  });

  test('leaves out a picture and a speaker that it was not given', () => {
    const html = render(
      body(
        { type: 'picture', attrs: { id: 'p', mediumId: 'other', caption: 'x' } },
        statement({ personId: 'constructor' }),
      ),
    );
    expect(html).toBe('<div class="rich-text"></div>');
  });

  test('shows a picture with its caption, cut towards its focus', () => {
    const html = render(body({ type: 'picture', attrs: { id: 'p', mediumId: 'one', caption: 'Тоо' } }));
    expect(html).toContain('class="object-left-bottom"');
    expect(html).toContain('width="640" height="360"');
    expect(html).toContain('<figcaption>Тоо</figcaption>');
  });
});

describe('a document', () => {
  const document = body({ type: 'document', attrs: { id: 'd', mediumId: 'one' } });

  test('stands with its kind, language, size and day beside the link', () => {
    expect(render(document)).toContain(
      '<p class="document"><a href="/media/a-file.pdf" hrefLang="ru">Клиникалык көрсөтмө &lt;b&gt;</a> ' +
        '<small>PDF, орус тилинде, 1,2 МБ, <time dateTime="2026-02-17T20:00:00.000Z">2026-ж., 18-февраль</time></small></p>',
    );
    expect(render(document, 'en')).toContain('<small>PDF, in Russian, 1.2 MB, ');
  });

  test('that it was not given is left out', () => {
    const other = body({ type: 'document', attrs: { id: 'd', mediumId: 'constructor' } });
    expect(render(other)).toBe('<div class="rich-text"></div>');
  });
});

describe('a statement', () => {
  const quoted = /[«»“”]/;

  test('that is retold stands without quotation marks', () => {
    const html = render(body(statement({})));
    expect(html).not.toMatch(quoted);
    expect(html).not.toContain('<blockquote');
    expect(html).toContain(messagesOf('ky').statement.reported);
    expect(html).toContain('<strong>Асан Үсөнов</strong>, Дарыгер');
  });

  test('that is verbatim stands in the quotation marks of its language', () => {
    expect(render(body(statement({ manner: 'verbatim', language: 'ky' })))).toContain(
      '<blockquote><p>«Биз үмүттөнөбүз.»</p></blockquote>',
    );
    expect(render(body(statement({ manner: 'verbatim', language: 'en' })), 'en')).toContain(
      '<blockquote><p>“Биз үмүттөнөбүз.”</p></blockquote>',
    );
  });

  test('that is verbatim in another language than the text says which', () => {
    expect(render(body(statement({ manner: 'verbatim', language: 'ky' })), 'en')).toContain(
      '<blockquote lang="ky"><p>«Биз үмүттөнөбүз.»</p></blockquote>',
    );
  });

  test('that is translated says so, without quotation marks, and can show the original', () => {
    const html = render(body(statement({ manner: 'verbatim', language: 'ru', original: 'Мы надеемся.' })));
    expect(html).toContain('Орус тилинен которулду');
    expect(html.slice(0, html.indexOf('<details>'))).not.toMatch(quoted);
    expect(html).toContain('<blockquote lang="ru">«Мы надеемся.»</blockquote>');
  });
});

const nodeTypes = [
  'doc',
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'statement',
  'table',
  'tableRow',
  'tableCell',
  'tableHeader',
  'picture',
  'document',
  'text',
  'hardBreak',
  'script',
  'iframe',
  'style',
];
const nasty = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '</style>',
    '__proto__',
    'one',
    'https://example.org/',
    '/ky/help',
  ),
  anyText,
);
const attribute = fc.oneof(nasty, fc.integer(), fc.boolean(), fc.constant(null), fc.object({ maxDepth: 1 }));
const known = fc.oneof(fc.constant('one'), attribute);
const attributes = fc.record(
  {
    id: attribute,
    href: attribute,
    level: attribute,
    personId: known,
    mediumId: known,
    manner: fc.oneof(fc.constantFrom('verbatim', 'reported'), attribute),
    language: fc.oneof(fc.constantFrom('ky', 'ru', 'en'), attribute),
    original: attribute,
    caption: attribute,
    onclick: attribute,
    style: attribute,
    dangerouslySetInnerHTML: attribute,
  },
  { requiredKeys: [] },
);
const mark = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('link'), attrs: fc.record({ href: attribute }) }) },
  fc.record({ type: fc.constantFrom('bold', 'italic', 'link', 'script'), attrs: attributes }),
  fc.constant(null),
);
const inline = fc.record({
  type: fc.constantFrom('text', 'hardBreak'),
  text: fc.oneof(nasty, fc.integer()),
  marks: fc.oneof(fc.array(mark, { maxLength: 3 }), attribute),
});
const block = fc.record({
  type: fc.constantFrom('paragraph', 'heading'),
  attrs: attributes,
  content: fc.array(inline, { maxLength: 4 }),
});

/** Nodes of any type in any place, with any attribute: far more than the schema of a body lets through. */
const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    inline,
    block,
    fc.record({
      type: fc.constantFrom(...nodeTypes),
      attrs: fc.oneof(attributes, attribute),
      content: fc.oneof({ weight: 4, arbitrary: fc.array(tie('node'), { maxLength: 5 }) }, attribute),
    }),
    fc.constant(null),
  ),
}));

const allowedTags = new Set(
  'a article blockquote br caption details div em figcaption figure h2 h3 img li ol p path picture section small source span strong summary svg table tbody td th thead time tr ul'.split(
    ' ',
  ),
);

describe('any text whatever', () => {
  test('renders without a script, an event attribute, a style or a foreign scheme', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), (content) => {
        const html = render({ type: 'doc', content });
        for (const [, tag, rest] of html.matchAll(/<([a-z0-9]+)((?:\s[^<>]*)?)>/g)) {
          expect(allowedTags).toContain(tag);
          // What stands in quotation marks is text, whatever it says.
          const names = rest?.replace(/="[^"]*"/g, '=');
          expect(names).not.toMatch(/\s(?:on[a-z]+|style|srcdoc|formaction)=/i);
          const href = /\shref="([^"]*)"/.exec(rest ?? '')?.[1];
          if (href !== undefined) expect(href).toMatch(/^(?:https?:|mailto:|tel:|\/(?!\/))/);
        }
        expect(html.replace(/<\/?[a-z0-9]+(?:\s+[a-zA-Z-]+(?:="[^"<>]*")?)*\s*\/?>/g, '')).not.toMatch(
          /[<>]/,
        );
      }),
      { numRuns: 300 },
    );
  });
});
