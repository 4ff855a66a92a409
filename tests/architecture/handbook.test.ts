import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { checkout } from '#scripts/portal/child';

const handbook = (locale: Locale): string =>
  readFileSync(path.join(checkout, 'docs', 'handbook', `${locale}.md`), 'utf8');

/** The levels of the headings, and the widths of the tables, in the order of the text. */
function skeleton(locale: Locale): string[] {
  return [...handbook(locale).matchAll(/^(?:#+ |\|.+\|$)/gm)].map(([line]) => line.replace(/[^#|]/g, ''));
}

function textsOf(messages: unknown): string[] {
  if (typeof messages === 'string') return [messages];
  return Object.values(messages as object).flatMap(textsOf);
}

describe('the handbooks', () => {
  test('have the same headings and tables in the same places', () => {
    const russian = skeleton('ru');
    expect(russian.length).toBeGreaterThan(60);
    for (const locale of locales) expect(skeleton(locale), locale).toEqual(russian);
  });

  test.each(locales)('name in %s what the screen says', (locale) => {
    const messages = new Set(textsOf(messagesOf(locale)));
    const named = [
      ...handbook(locale)
        .replaceAll('\n', ' ')
        .matchAll(/\*\*(.+?)\*\*/g),
    ].map(([, text = '']) => text);
    expect(named.length).toBeGreaterThan(80);
    expect([...new Set(named.filter((text) => !messages.has(text)))]).toEqual([]);
  });
});
