import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import tailwind from '@tailwindcss/postcss';
import postcss from 'postcss';
import { beforeAll, describe, expect, test } from 'vitest';
import { mistakesInStyle } from '#scripts/checks/css/old-browsers';
import forOlderBrowsers from '../../../postcss-older-browsers.mjs';

const from = 'app/[locale]/(site)/site.css';

describe('the plugin for older browsers', () => {
  const process = (css: string) => postcss([forOlderBrowsers()]).process(css, { from: undefined }).css;

  test('unwraps layers in their order and drops their announcements', () => {
    const css =
      '@layer theme, base; @layer theme { a { color: red } } @layer base { @layer deep { b { top: 0 } } }';
    expect(process(css).replace(/\s+/g, ' ').trim()).toBe('a { color: red } b { top: 0 }');
  });

  test('keeps the initial values of registered properties', () => {
    const css =
      '@property --x { syntax: "*"; inherits: false; initial-value: solid } @property --y { syntax: "*" }';
    const rule = postcss.parse(process(css)).first;
    expect(rule?.toString().replace(/\s+/g, ' ')).toBe('*, ::before, ::after { --x: solid; --y: initial }');
  });

  test('writes logical shorthands as sides', () => {
    expect(process('a { margin-inline: calc(1px * (2 + 3)); inset: 0 }').replace(/\s+/g, ' ')).toBe(
      'a { margin-left: calc(1px * (2 + 3)); margin-right: calc(1px * (2 + 3)); top: 0; right: 0; bottom: 0; left: 0 }',
    );
  });

  test('refuses a shorthand with several values, which it can not read', () => {
    expect(() => process('a { padding-inline: 1px 2px }')).toThrow('write the sides one by one');
  });
});

describe("the style sheet of the readers' pages", () => {
  let css = '';
  beforeAll(async () => {
    const plugins = [tailwind({ optimize: { minify: false } }), forOlderBrowsers()];
    css = (await postcss(plugins).process(readFileSync(from, 'utf8'), { from })).css;
  });

  test('holds nothing that Chrome 80 or Safari 13 would miss', () => {
    expect(mistakesInStyle(css)).toEqual([]);
  });

  test('fits into its share of a page: 4.5 kB, compressed', () => {
    expect(gzipSync(css, { level: 9 }).length).toBeLessThan(4500);
  });
});

describe('the colours', () => {
  const tokens = (pattern: RegExp) => {
    const block = pattern.exec(readFileSync('app/[locale]/colours.css', 'utf8'))?.[1] ?? '';
    return Object.fromEntries(
      Array.from(block.matchAll(/--color-([a-z]+): (#[0-9a-f]{6})/g), (found) => found.slice(1)),
    );
  };
  const light: Record<string, string> = tokens(/@theme \{([^}]*)\}/);
  const dark: Record<string, string> = {
    ...light,
    ...tokens(/prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/),
  };

  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one = '', other = '') => {
    const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (lighter + 0.05) / (darker + 0.05);
  };

  describe.each([
    ['light', light],
    ['dark', dark],
  ])('of the %s scheme', (_, colours) => {
    test.each([
      ['ink', 'paper', 7],
      ['ink', 'sheet', 7],
      ['quiet', 'paper', 7],
      ['quiet', 'sheet', 7],
      ['action', 'paper', 7],
      ['action', 'sheet', 7],
      ['amber', 'paper', 4.5],
      ['amber', 'sheet', 4.5],
      ['pale', 'deep', 7],
      ['gold', 'deep', 3],
      ['edge', 'paper', 3],
    ])('%s on %s reaches %d to 1', (text, ground, least) => {
      expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(least);
    });
  });
});
