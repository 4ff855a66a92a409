import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type EncodedPicture, encodePicture } from '#lib/platform/pictures/encode-picture';
import { readPicture } from '#lib/platform/pictures/read-picture';
import { colourAt, makePdf, makePhotograph, makePngBomb, quarters } from '../../../factories/files.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const heif = (brand: string) => Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0${brand}mif1`, 'latin1');

async function codeOf(bytes: Uint8Array): Promise<string | undefined> {
  const read = await readPicture({ bytes }, 1_200);
  return read.ok ? undefined : read.problems[0]?.code;
}

async function decoded(bytes: Uint8Array) {
  const read = await readPicture({ bytes }, 1_200);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

async function sizesOf(bytes: Uint8Array, widths: number[]) {
  const sizes: EncodedPicture[] = [];
  for await (const size of encodePicture(await decoded(bytes), widths)) sizes.push(size);
  return sizes;
}

describe('a picture', () => {
  test.each([
    ['image/jpeg', () => quarters().jpeg()],
    ['image/png', () => quarters().png()],
    ['image/webp', () => quarters().webp()],
    ['image/avif', () => quarters().avif({ effort: 0 })],
  ])('that is %s by its bytes is read', async (mediaType, make) => {
    const picture = await decoded(await make().toBuffer());

    expect(picture).toMatchObject({ mediaType, width: 600, height: 400 });
    expect(picture.pixels.bytes).toHaveLength(600 * 400 * 3);
  });

  test.each([
    ['SVG', Buffer.from(svg), 'pictureSvg'],
    ['SVG behind a declaration', Buffer.from(`<?xml version="1.0"?><!-- x -->${svg}`), 'pictureSvg'],
    ['SVGZ', gzipSync(svg), 'pictureSvg'],
    ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>'), 'pictureType'],
    ['a script that begins like a GIF', Buffer.from('GIF89a=1;alert(1)//'), 'pictureType'],
    ['a GIF', Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64'), 'pictureType'],
    ['a PDF', makePdf(), 'pictureType'],
    ['HEIC', heif('heic'), 'pictureHeic'],
    ['HEIF', heif('mif1'), 'pictureHeic'],
    ['nothing that is known', Buffer.from('Үмүт'), 'pictureUnreadable'],
    ['a JPEG by its first bytes alone', Buffer.from('ffd8ffe000104a464946', 'hex'), 'pictureUnreadable'],
  ])('is not %s', async (_what, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  test('that is cut off is refused', async () => {
    const whole = await makePhotograph();

    expect(await codeOf(whole.subarray(0, whole.length / 2))).toBe('pictureUnreadable');
  });

  test('of 30,000 by 30,000 pixels is refused before it is decoded', async () => {
    const bomb = makePngBomb(30_000);
    expect(bomb.length).toBeLessThan(200_000);
    const before = process.memoryUsage().rss;
    const begun = performance.now();

    expect(await codeOf(bomb)).toBe('pictureTooLarge');
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  test('longer than any format holds is refused', async () => {
    const create = { width: 17_000, height: 20, channels: 3 as const, background: '#888' };

    expect(await codeOf(await sharp({ create }).png().toBuffer())).toBe('pictureTooLarge');
  });

  test('that moves is its first frame', async () => {
    const frames = await sharp({ create: { width: 40, height: 40 * 500, channels: 3, background: '#0a0' } })
      .composite([
        { input: { create: { width: 40, height: 40, channels: 3, background: '#00f' } }, left: 0, top: 0 },
      ])
      .removeAlpha()
      .raw()
      .toBuffer();
    const raw = { width: 40, height: 40 * 500, channels: 3 as const, pageHeight: 40 };
    const animation = await sharp(frames, { raw }).webp({ loop: 0, lossless: true }).toBuffer();
    expect(animation.toString('latin1')).toContain('ANIM');
    const sizes = await sizesOf(animation, [240]);

    expect(sizes.map(({ width, height }) => [width, height])).toEqual(
      [40, 40, 40].map((side) => [side, side]),
    );
    expect((await colourAt(sizes[2]?.bytes ?? Buffer.alloc(0), 20, 20))[2]).toBeGreaterThan(200);
  });

  test('with a colour profile that is broken is read all the same', async () => {
    const bytes = await quarters().withIccProfile('p3').jpeg().toBuffer();
    bytes.fill(0xff, bytes.indexOf('ICC_PROFILE') + 14, bytes.indexOf('ICC_PROFILE') + 300);

    expect((await decoded(bytes)).width).toBe(600);
  });

  test('made for print comes out in the colours of screens', async () => {
    const cmyk = await quarters().toColourspace('cmyk').jpeg({ quality: 100 }).toBuffer();
    expect((await sharp(cmyk).metadata()).space).toBe('cmyk');
    const [, , jpeg] = await sizesOf(cmyk, [240]);
    const bytes = jpeg?.bytes ?? Buffer.alloc(0);

    expect((await sharp(bytes).metadata()).space).toBe('srgb');
    const [red, green] = await colourAt(bytes, 60, 40);
    expect(red).toBeGreaterThan(180);
    expect(green).toBeLessThan(90);
  });
});

describe('the sizes of a photograph', () => {
  test('stand upright and carry neither place, time, owner nor profile', async () => {
    const photograph = await makePhotograph();
    const source = await sharp(photograph).metadata();
    expect([source.exif, source.xmp, source.icc].every(Boolean)).toBe(true);
    expect(photograph.includes('Asan Usonov')).toBe(true);
    const sizes = await sizesOf(photograph, [240, 480, 800, 1_200]);

    expect(sizes.map(({ format, width }) => `${width}.${format}`)).toEqual(
      [240, 480, 800].flatMap((width) => ['avif', 'webp', 'jpg'].map((format) => `${width}.${format}`)),
    );
    for (const { bytes, width, height } of sizes) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
      expect([exif, xmp, iptc, icc, orientation]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
      expect(height).toBeGreaterThan(width);
      for (const secret of ['Asan Usonov', 'Umutphone', 'secret place'])
        expect(bytes.includes(secret)).toBe(false);
    }
  });

  test('of a small picture are its own size alone', async () => {
    const sizes = await sizesOf(await quarters(100, 80).png().toBuffer(), [240, 480]);

    expect(sizes.map(({ width }) => width)).toEqual([100, 100, 100]);
  });
});
