import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '#lib/i18n/locales';
import { messagesOf } from '#lib/i18n/messages';
import { checkout } from '#scripts/portal/child';
import { pictureNames } from '#tests/e2e/support/handbook/pictures';

const folder = path.join(checkout, 'docs', 'handbook');
const handbook = (locale: Locale): string => readFileSync(path.join(folder, `${locale}.md`), 'utf8');
const picturesOf = (locale: Locale): string => path.join(folder, 'pictures', locale);
const mostBytes = 60_000;

/** The levels of the headings, the widths of the tables and the names of the pictures, in the order of the text. */
function skeleton(locale: Locale): string[] {
  const picture = new RegExp(`^!\\[[^\\]]+\\]\\(pictures/${locale}/([\\w-]+)\\.png\\)$`);
  return [...handbook(locale).matchAll(/^(?:#+ |\|.+\|$|!\[.+$)/gm)].map(
    ([line]) => picture.exec(line)?.[1] ?? line.replace(/[^#|!]/g, ''),
  );
}

function textsOf(messages: unknown): string[] {
  if (typeof messages === 'string') return [messages];
  return Object.values(messages as object).flatMap(textsOf);
}

describe('the handbooks', () => {
  test('have the same headings, tables and pictures in the same places', () => {
    const russian = skeleton('ru');
    expect(russian.length).toBeGreaterThan(60);
    for (const locale of locales) expect(skeleton(locale), locale).toEqual(russian);
  });

  test('show every picture that their journey takes, and no other', () => {
    const shown = skeleton('ru').filter((entry) => /\w/.test(entry));
    expect(shown.sort()).toEqual([...pictureNames].sort());
  });

  test.each(locales)('have all pictures in %s, each small', (locale) => {
    const files = existsSync(picturesOf(locale)) ? readdirSync(picturesOf(locale)) : [];
    expect(files.sort()).toEqual(pictureNames.map((name) => `${name}.png`).sort());
    const large = files.filter((file) => statSync(path.join(picturesOf(locale), file)).size > mostBytes);
    expect(large).toEqual([]);
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
