import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { SafeLink, safeAddress } from '#components/shared/safe-link';

/** Any UTF-16 at all: control characters and lone halves of pairs too. */
const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });

describe('the address of a link', () => {
  test.each([
    ['https://www.who.int/x?a=1#b', 'https://www.who.int/x?a=1#b', true],
    ['http://example.org', 'http://example.org/', true],
    [' https://example.org/a ', 'https://example.org/a', true],
    ['mailto:press@example.org', 'mailto:press@example.org', false],
    ['tel:+996312000000', 'tel:+996312000000', false],
    ['/ky/help#signs', '/ky/help#signs', false],
    ['/ky/news/жаңы', '/ky/news/%D0%B6%D0%B0%D2%A3%D1%8B', false],
  ])('%s is let through', (written, href, isForeign) => {
    expect(safeAddress(written)).toEqual({ href, isForeign });
  });

  test.each([
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    ' \u0001javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    '//example.org/x',
    '/\\example.org/x',
    '/\t/example.org/x',
    '/.//example.org/x',
    'example.org',
    '#part',
    '',
    null,
    undefined,
    7,
    { href: 'https://example.org' },
  ])('%j is refused', (written) => {
    expect(safeAddress(written)).toBeNull();
  });

  test('is always one of the four schemes or a path that stays on the site', () => {
    const site = 'https://umut.example';
    const written = fc.oneof(
      anyText,
      fc
        .tuple(
          fc.constantFrom(
            '/',
            '//',
            '/\\',
            'javascript:',
            'data:',
            'https:',
            'https://example.org/',
            '\t',
            ' /',
          ),
          anyText,
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(written, (text) => {
        const address = safeAddress(text);
        if (!address) return;
        const read = new URL(address.href, site);
        expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(read.protocol);
        if (!address.isForeign && read.protocol.startsWith('http')) expect(read.origin).toBe(site);
      }),
    );
  });
});

describe('a link', () => {
  test('to another site says so', () => {
    const html = renderToStaticMarkup(<SafeLink href="https://example.org/">words</SafeLink>);
    expect(html).toBe('<a href="https://example.org/" rel="external noopener">words</a>');
  });

  test('within the site does not', () => {
    expect(renderToStaticMarkup(<SafeLink href="/ky/help">words</SafeLink>)).toBe(
      '<a href="/ky/help">words</a>',
    );
  });

  test('with a refused address leaves its words', () => {
    expect(renderToStaticMarkup(<SafeLink href="data:text/html,x">words</SafeLink>)).toBe('words');
  });

  test('in another language carries it, with or without an address', () => {
    expect(
      renderToStaticMarkup(
        <SafeLink href="/ru" language="ru">
          слова
        </SafeLink>,
      ),
    ).toBe('<a href="/ru" lang="ru" hrefLang="ru">слова</a>');
    expect(
      renderToStaticMarkup(
        <SafeLink href={null} language="ru">
          слова
        </SafeLink>,
      ),
    ).toBe('<span lang="ru">слова</span>');
  });
});
