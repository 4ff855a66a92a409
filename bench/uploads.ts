import sharp from 'sharp';
import { type Spread, spreadOf } from './arithmetic.ts';
import { visitDesk } from './desk-visitor.ts';
import type { PortalServer } from './portal-server.ts';
import { memoryOf } from './process-cost.ts';

/** Pictures that went into the library one after the other. */
export interface UploadFigures {
  pictures: number;
  /** Bytes of one, as it comes from a camera. */
  bytes: number;
  /** From the request to the answer, all sizes and formats made, in milliseconds. */
  each: Spread;
  /** Resident megabytes of the server after a quarter of them, and after the last; null where the system doesn't tell. */
  afterQuarter: number | null;
  afterAll: number | null;
}

const [width, height] = [2400, 1600];

/** A picture with as much detail as a photograph, no two alike. */
function makePicture(number: number): Promise<Buffer> {
  const grain = { type: 'gaussian', mean: 128, sigma: 24 } as const;
  const tint = { r: 90 + (number % 60), g: 140, b: 200 - (number % 60) };
  return sharp({ create: { width, height, channels: 3, background: tint, noise: grain } })
    .blur(1.5)
    .jpeg({ quality: 88 })
    .toBuffer();
}

/** Uploads pictures at the desk of a server and looks at its memory on the way. */
export async function measureUploads(portal: PortalServer, pictures: number): Promise<UploadFigures> {
  const desk = await visitDesk(portal);
  const times: number[] = [];
  let bytes = 0;
  let afterQuarter: number | null = null;
  for (let number = 1; number <= pictures; number += 1) {
    const picture = await makePicture(number);
    bytes = picture.length;
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(picture)], { type: 'image/jpeg' }), `picture-${number}.jpg`);
    const begun = performance.now();
    await (
      await desk.ask('/admin/media/upload', {
        method: 'POST',
        body,
        headers: { Accept: 'application/json' },
      })
    ).arrayBuffer();
    times.push(performance.now() - begun);
    if (number === Math.ceil(pictures / 4)) afterQuarter = memoryOf(portal.pid)?.resident ?? null;
  }
  const afterAll = memoryOf(portal.pid)?.resident ?? null;
  return { pictures, bytes, each: spreadOf(times), afterQuarter, afterAll };
}
