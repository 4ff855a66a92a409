import { readFile } from 'node:fs/promises';
import path from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawCard } from '#lib/platform/pictures/draw-card';

const card = {
  title: 'Бишкекте балдар онкологиясынын жыйынтыктары жана 2030-жылга чейинки максаттар талкууланды',
  label: 'Ден соолук',
  sender: 'Үмүт',
  senderLine: 'Кыргыз Республикасынын Саламаттык сактоо министрлиги',
  cover: null,
  focus: { x: 0.5, y: 0.5 },
};

describe('a share card', () => {
  test('is a JPEG of 1200 by 630 under 300 kB, with a picture and without', async () => {
    const cover = await sharp({ create: { width: 1200, height: 675, channels: 3, background: '#e3b23c' } })
      .jpeg()
      .toBuffer();
    for (const drawn of [await drawCard(card), await drawCard({ ...card, cover })]) {
      expect(await sharp(drawn).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
      expect(drawn.length).toBeLessThan(300_000);
    }
  });

  test('has room for the longest title that publication allows', async () => {
    const drawn = await drawCard({ ...card, title: 'Ң'.repeat(150).replace(/(.{12})/gu, '$1 ') });
    expect(drawn.length).toBeLessThan(300_000);
  });
});

/** The outline of one letter in the fonts of the cards. */
async function outlineOf(letter: string): Promise<string> {
  const folder = path.join('node_modules', '@fontsource', 'golos-text', 'files');
  const fonts: Font[] = await Promise.all(
    ['cyrillic-ext', 'cyrillic', 'latin'].map(async (subset) => ({
      name: subset,
      weight: 700 as const,
      style: 'normal' as const,
      data: await readFile(path.join(folder, `golos-text-${subset}-700-normal.woff`)),
    })),
  );
  const props = { style: { fontFamily: fonts.map((font) => font.name).join(', ') }, children: letter };
  return satori({ type: 'div', props } as never, { width: 100, height: 100, fonts });
}

describe('the letters of the cards', () => {
  test('include Ң, Ө and Ү, each with an outline of its own and none the empty box', async () => {
    const missing = await outlineOf('\u{10ffff}');
    const outlines = await Promise.all(Array.from('ҢңӨөҮүНнОоУу', outlineOf));
    expect(new Set([missing, ...outlines]).size).toBe(13);
  });
});
