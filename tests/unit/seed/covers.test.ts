import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { articles } from '#seed/articles';
import { covers } from '#seed/covers';
import type { SeedLanguage } from '#seed/seed-types';

const root = path.join(import.meta.dirname, '../../..');
const folder = path.join(root, 'prisma/seed/covers');
const languages: SeedLanguage[] = ['ky', 'ru', 'en'];
const drawnWith = new Set(
  'svg title defs g path rect circle ellipse use linearGradient radialGradient stop clipPath mask'.split(' '),
);

const valuesOf = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].map(([, value]) => value ?? '');

describe('the covers', () => {
  it('are one for each article and for no other', () => {
    const keys = covers.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.toSorted()).toEqual(articles.map(({ cover }) => cover).toSorted());
  });

  it('are the files of their folder', () => {
    expect(readdirSync(folder).toSorted()).toEqual(covers.map(({ file }) => file).toSorted());
  });

  it('have alternative texts of their own', () => {
    const alternatives = covers.flatMap(({ alt }) => languages.map((language) => alt[language]));
    expect(new Set(alternatives).size).toBe(alternatives.length);
  });
});

describe.each(covers)('the cover $key', ({ file, alt, credit, focus }) => {
  const bytes = readFileSync(path.join(folder, file));
  const svg = bytes.toString('utf8');

  it('is under 30 kB of shapes and nothing else', () => {
    expect(bytes.length).toBeLessThan(30_000);
    expect(valuesOf(svg, /<([\w:!?-]+)/g).filter((name) => !drawnWith.has(name))).toEqual([]);
  });

  it('runs nothing and fetches nothing', () => {
    expect(svg).not.toMatch(/\s(on\w+|style)=|@import|javascript:|data:/i);
    expect(valuesOf(svg, /href="([^"]*)"/g).filter((target) => !target.startsWith('#'))).toEqual([]);
    expect(valuesOf(svg, /url\(([^)]*)\)/g).filter((target) => !target.startsWith('#'))).toEqual([]);
  });

  it('finds every part it refers to, under one name each', () => {
    const names = valuesOf(svg, /\sid="([^"]+)"/g);
    expect(new Set(names).size).toBe(names.length);
    const used = [...valuesOf(svg, /href="#([^"]+)"/g), ...valuesOf(svg, /url\(#([^)]+)\)/g)];
    expect(used.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('is 1600 by 900, opaque, and under 45 kB as a WebP of 800 pixels', async () => {
    const { width, height, format } = await sharp(bytes).metadata();
    expect({ width, height, format }).toEqual({ width: 1600, height: 900, format: 'svg' });
    const { isOpaque } = await sharp(bytes).stats();
    expect(isOpaque).toBe(true);
    const webp = await sharp(bytes).resize({ width: 800 }).webp({ quality: 80 }).toBuffer();
    expect(webp.length).toBeLessThan(45_000);
  });

  it.each(languages)('says in %s what it shows and who drew it', (language) => {
    expect(alt[language].length).toBeGreaterThan(40);
    expect(alt[language].length).toBeLessThanOrEqual(240);
    expect(alt[language]).toMatch(/\.$/);
    expect(credit[language]).not.toBe('');
  });

  it('keeps its focal point within every crop', () => {
    expect(focus.x).toBeGreaterThanOrEqual(0.3);
    expect(focus.x).toBeLessThanOrEqual(0.7);
    expect(focus.y).toBeGreaterThanOrEqual(0.3);
    expect(focus.y).toBeLessThanOrEqual(0.7);
  });
});

describe('the card of pages without one of their own', () => {
  it('is a JPEG of 1200 by 630 pixels under 120 kB', async () => {
    const bytes = readFileSync(path.join(root, 'public/card-default.jpg'));
    const { width, height, format } = await sharp(bytes).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'jpeg' });
    expect(bytes.length).toBeLessThan(120_000);
  });
});
