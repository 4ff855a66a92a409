import { describe, expect, test } from 'vitest';
import { checkBuiltStyles } from '#scripts/checks/css/built-styles';
import { mistakesInStyle } from '#scripts/checks/css/old-browsers';
import { withTree } from '#tests/support/scratch-tree';

describe('the style check', () => {
  test.each([
    ['a layer', '@layer base { a { color: red } }', '@layer'],
    ['a registered property', '@property --x { syntax: "*"; inherits: false }', '@property'],
    ['a container query', '@container (min-width: 10px) { a { color: red } }', '@container'],
    ['a directive that no tool replaced', '@apply text-lg;', '@apply'],
    ['a size that no tool replaced', 'a { font-size: --theme(--text-lg) }', 'a size of the theme'],
    ['a conditional import', '@import "x.css" layer(base);', '@import'],
    ['a range in a media query', '@media (width >= 40rem) { a { color: red } }', 'a range in a media query'],
    ['"or" in a media query', '@media (hover) or (color) { a { color: red } }', '"or"'],
    ['a negated media feature', '@media not (hover) { a { color: red } }', '"not"'],
    ['oklch', 'a { color: oklch(50% 0.1 20) }', 'a colour function'],
    [
      'oklch in a custom property, in spite of a plain one before it',
      'a { --ink: #000; --ink: oklch(0 0 0) }',
      '--ink',
    ],
    ['color-mix', 'a { color: color-mix(in srgb, red, blue) }', 'a colour function'],
    ['light-dark', 'a { color: light-dark(#000, #fff) }', 'a colour function'],
    ['a relative colour', 'a { color: rgb(from red r g b) }', 'a relative colour'],
    ['clamp', 'a { font-size: clamp(1rem, 2vw, 2rem) }', 'clamp()'],
    ['a mathematical function', 'a { width: round(10.5px, 1px) }', 'a mathematical function'],
    ['a dynamic viewport unit', 'a { min-height: 100dvh }', 'a viewport unit'],
    ['a container unit', 'a { width: 10cqw }', 'a container unit'],
    ['a line-height unit', 'a { margin-top: 1lh }', 'a line-height'],
    ['image-set', 'a { background-image: image-set("a.png" 1x) }', 'image-set()'],
    ['revert', 'a { all: revert }', 'revert'],
    ['overflow: clip', 'a { overflow: clip }', 'overflow'],
    ['a subgrid', 'a { grid-template-columns: subgrid }', 'a subgrid'],
    ['a decorated underline', 'a { text-decoration: underline 2px }', 'text-decoration'],
    ['a linear easing', 'a { transition: color 1s linear(0, 1) }', 'an easing'],
    ['aspect-ratio', 'a { aspect-ratio: 16 / 9 }', 'aspect-ratio needs'],
    ['inset', 'a { inset: 0 }', 'inset needs'],
    ['a logical shorthand', 'a { margin-inline: auto }', 'margin-inline needs'],
    ['translate', 'a { translate: 0 1px }', 'translate needs'],
    ['unprefixed appearance', 'a { appearance: none }', 'appearance needs'],
    ['a container', 'a { container-type: inline-size }', 'another way'],
    [':is', ':is(a, b) { color: red }', ':is()'],
    [':where', ':where(a) { color: red }', ':where()'],
    [':has', 'a:has(b) { color: red }', ':has()'],
    ['a list in :not', 'a:not(.x, .y) { color: red }', ':not()'],
    ['"of" in :nth-child', 'a:nth-child(2 of .x) { color: red }', '"of"'],
    [
      'an unknown pseudo-element in a list',
      'a, a::file-selector-button { color: red }',
      'drops the whole list',
    ],
    [':focus-visible alone', 'a:focus-visible { outline: 1px solid }', ':focus-visible without'],
    ['nesting', 'a { b { color: red } }', 'stands inside of a'],
    ['the nesting selector', 'a { &:hover { color: red } }', 'stands inside of a'],
    ['a media query inside of a rule', 'a { @media print { color: red } }', '@media inside of a rule'],
    ['a gap in a flex box', 'a { display: flex; gap: 1rem }', 'is no grid'],
    ['a gap in a box that is a flex box elsewhere', 'a { display: flex } a { gap: 1rem }', 'is no grid'],
    ['a gap in a box of unknown layout', 'a { column-gap: 1rem }', 'is no grid'],
    [
      'a newer feature where an older one is missing',
      '@supports not (gap: 1px) { a { inset: 0 } }',
      'inset needs',
    ],
  ])('reports %s', (_, css, part) => {
    expect(mistakesInStyle(css)).toContainEqual(expect.stringContaining(part));
  });

  test.each([
    ['a plain value before the newer one', 'a { color: #123; color: oklch(50% 0.1 20) }'],
    ['physical sides before inset', 'a { top: 0; right: 0; bottom: 0; left: 0; inset: 0 }'],
    ['a height before aspect-ratio', 'img { height: auto; aspect-ratio: 16 / 9 }'],
    ['a feature query around it', '@supports (color: oklch(0 0 0)) { a { color: oklch(50% 0.1 20) } }'],
    [':focus before :focus-visible', 'a:focus { outline: 1px solid } a:focus-visible { outline: 2px solid }'],
    ['the undoing of :focus', 'a:focus { outline: 1px solid } a:focus:not(:focus-visible) { outline: 0 }'],
    ['a gap in a grid', 'ul { display: grid; gap: 1rem }'],
    ['a gap in an element that is a grid elsewhere', '.row { display: grid } .list .row:hover { gap: 1rem }'],
    ['a gap in a grid among flex boxes', 'nav ul { display: flex } .a ul { display: grid; gap: 1rem }'],
    ['a gap between columns', 'p { columns: 2; column-gap: 1rem }'],
    ['an unknown pseudo-element that stands alone', 'a::file-selector-button { color: red }'],
    ['an escaped colon in a class name', '.dark\\:is { color: red }'],
    ['a media query by width', '@media (min-width: 40rem) and (orientation: portrait) { a { color: red } }'],
    ['min() and max()', 'a { width: min(100%, 40rem) }'],
    ['frames of an animation', '@keyframes fade { from { opacity: 0 } to { opacity: 1 } }'],
    ['letters like those of a unit in a name', '.a10lh { background: url("10dvh.png") }'],
  ])('lets %s pass', (_, css) => {
    expect(mistakesInStyle(css)).toEqual([]);
  });

  test('looks at every style sheet of the build', async () => {
    const tree = { '.next/static/chunks/a.css': 'a { inset: 0 }', '.next/static/b.css': 'b { color: red }' };
    expect(await withTree(tree, checkBuiltStyles)).toEqual([expect.stringContaining('chunks/a.css: inset')]);
  });

  test('refuses to call a build without style sheets clean', async () => {
    expect(await withTree({ '.next/static/a.js': '' }, checkBuiltStyles)).toEqual([
      'the build has no style sheet',
    ]);
    expect(await withTree({ 'a.css': '' }, checkBuiltStyles)).toEqual(['there is no build to look at']);
  });
});
