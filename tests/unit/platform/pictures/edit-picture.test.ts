import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { blurPicture, cropPicture } from '#lib/platform/pictures/edit-picture';
import { colourAt, makePhotograph, quarters } from '../../../factories/files.ts';

/** Black and white squares of 8 pixels: as much detail as a face has. */
async function checks(width: number, height: number): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height);
  for (let at = 0; at < pixels.length; at += 1) {
    const isDark = (Math.floor((at % width) / 8) + Math.floor(at / width / 8)) % 2 === 0;
    pixels[at] = isDark ? 0 : 255;
  }
  return await sharp(pixels, { raw: { width, height, channels: 1 } })
    .png()
    .toBuffer();
}

async function deviation(
  picture: Uint8Array,
  region: { left: number; top: number; width: number; height: number },
) {
  const cut = await sharp(picture).extract(region).png().toBuffer();
  return (await sharp(cut).stats()).channels[0]?.stdev ?? 0;
}

describe('cropping', () => {
  test('keeps the region and nothing else', async () => {
    const bytes = await quarters().png().toBuffer();
    const cut = await cropPicture({ bytes }, { x: 0.5, y: 0, width: 0.5, height: 0.5 });

    expect(await sharp(cut).metadata()).toMatchObject({ format: 'png', width: 300, height: 200 });
    expect((await sharp(cut).stats()).channels.map(({ min, max }) => [min, max])).toEqual([
      [0, 0],
      [255, 255],
      [0, 0],
    ]);
  });

  test('counts from the corner of the upright picture, and leaves no metadata', async () => {
    const bytes = await makePhotograph(1_300, 900);
    const cut = await cropPicture({ bytes }, { x: 0, y: 0, width: 1, height: 0.1 });

    expect(await sharp(cut).metadata()).toMatchObject({ format: 'jpeg', width: 900, height: 130 });
    const { exif, xmp, icc, orientation } = await sharp(cut).metadata();
    expect([exif, xmp, icc, orientation]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test.each([
    { x: 0.999, y: 0.999, width: 0.001, height: 0.001 },
    { x: 1, y: 1, width: 1, height: 1 },
    { x: 0.4, y: 0.4, width: 0.601, height: 0.601 },
  ])('at the edge stays inside: %o', async (region) => {
    const { width, height } = await sharp(
      await cropPicture({ bytes: await quarters().png().toBuffer() }, region),
    ).metadata();

    expect(width).toBeGreaterThan(0);
    expect(height).toBeGreaterThan(0);
  });
});

describe('blurring', () => {
  test('leaves of a region no more than a few averages, and the rest as it was', async () => {
    const bytes = await checks(640, 480);
    const region = { left: 160, top: 120, width: 320, height: 240 };
    const blurred = await blurPicture({ bytes }, [{ x: 0.25, y: 0.25, width: 0.5, height: 0.5 }]);

    expect(await deviation(bytes, region)).toBeGreaterThan(120);
    expect(await deviation(blurred, region)).toBeLessThan(20);
    expect(await deviation(blurred, { left: 0, top: 0, width: 640, height: 112 })).toBeGreaterThan(120);
    expect(await colourAt(blurred, 4, 4)).toEqual([0, 0, 0]);
    expect(await colourAt(blurred, 12, 4)).toEqual([255, 255, 255]);
  });

  test('of two pictures that differ only in detail gives the same', async () => {
    const one = await checks(480, 480);
    const other = await sharp(one).negate().png().toBuffer();
    const region = { x: 0, y: 0, width: 1, height: 1 };
    const [first, second] = [
      await blurPicture({ bytes: one }, [region]),
      await blurPicture({ bytes: other }, [region]),
    ];
    const [left, right] = await Promise.all(
      [first, second].map((picture) => sharp(picture).raw().toBuffer()),
    );
    let most = 0;
    left?.forEach((value, at) => {
      most = Math.max(most, Math.abs(value - (right?.[at] ?? 0)));
    });

    expect(most).toBeLessThanOrEqual(2);
  });

  test('takes many regions at once, in a picture that lies on its side', async () => {
    const bytes = await makePhotograph(1_300, 900);
    const regions = Array.from({ length: 9 }, (_, at) => ({
      x: at / 10,
      y: at / 10,
      width: 0.1,
      height: 0.1,
    }));
    const blurred = await blurPicture({ bytes }, regions);

    expect(await sharp(blurred).metadata()).toMatchObject({ format: 'jpeg', width: 900, height: 1_300 });
    expect(await deviation(blurred, { left: 365, top: 525, width: 80, height: 120 })).toBeLessThan(12);
    expect(await deviation(blurred, { left: 0, top: 1_000, width: 90, height: 130 })).toBeGreaterThan(20);
  });
});
