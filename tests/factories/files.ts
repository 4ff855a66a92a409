import { buffer } from 'node:stream/consumers';
import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { ZipFile } from 'yazl';

/** A picture of four plain quarters (red, green, blue, white, from the top left), as a pipeline to be encoded. */
export function quarters(width = 600, height = 400): Sharp {
  const half = { width: Math.ceil(width / 2), height: Math.ceil(height / 2) };
  const patch = (background: string, left: number, top: number) => ({
    input: { create: { ...half, channels: 3 as const, background } },
    left,
    top,
  });
  return sharp({
    create: { width: half.width * 2, height: half.height * 2, channels: 3, background: '#fff' },
  })
    .composite([
      patch('#ff0000', 0, 0),
      patch('#00ff00', half.width, 0),
      patch('#0000ff', 0, half.height),
      patch('#ffffff', half.width, half.height),
    ])
    .extract({ left: 0, top: 0, width, height });
}

/** A photograph as a phone makes it: lying on its side, with place, time and owner in its metadata. */
export async function makePhotograph(width = 1300, height = 900): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  return await sharp({ create: { width, height, channels: 3, background: '#888', noise } })
    .withExif({
      IFD0: { Make: 'Umutphone', Artist: 'Asan Usonov' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '42/1 52/1 2940/100',
        GPSLongitudeRef: 'E',
        GPSLongitude: '74/1',
      },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="r">secret place</rdf:RDF></x:xmpmeta>')
    .withIccProfile('p3')
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 80 })
    .toBuffer();
}

function pngChunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A whole PNG of this many black pixels a side, in a few kilobytes. */
export function makePngBomb(side: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  // One bit a pixel, grey.
  head.writeUInt8(1, 8);
  const lines = Buffer.alloc(side * (1 + Math.ceil(side / 8)));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    pngChunk('IHDR', head),
    pngChunk('IDAT', deflateSync(lines, { level: 9 })),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The colour of one pixel, as `r,g,b`. */
export async function colourAt(
  picture: Uint8Array,
  left: number,
  top: number,
): Promise<[number, number, number]> {
  const pixel = await sharp(picture)
    .extract({ left, top, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer();
  return [pixel[0] ?? -1, pixel[1] ?? -1, pixel[2] ?? -1];
}

export function makePdf(words = 'Umut'): Buffer {
  const body = `%PDF-1.4\n1 0 obj<</Type/Catalog/Names<</JavaScript(app.alert\\(1\\))>>>>endobj\n% ${words}\n`;
  return Buffer.from(`${body}trailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`);
}

const mainTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
} as const;

export const mainParts = { docx: 'word/document.xml', pptx: 'ppt/presentation.xml' } as const;

export interface ZipEntry {
  name: string;
  content: string | Buffer;
  /** Of Unix; a link is 0o120777. */
  mode?: number;
}

export async function makeZip(entries: ZipEntry[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { name, content, mode } of entries) {
    zip.addBuffer(Buffer.from(content), name, mode === undefined ? {} : { mode });
  }
  zip.end();
  return await buffer(zip.outputStream);
}

/** The entries of the smallest file that Word or PowerPoint would open. */
export function officeEntries(kind: 'docx' | 'pptx', type: string = mainTypes[kind]): ZipEntry[] {
  const part = mainParts[kind];
  return [
    {
      name: '[Content_Types].xml',
      content: `<?xml version="1.0"?><Types><Override PartName="/${part}" ContentType="${type}"/></Types>`,
    },
    { name: '_rels/.rels', content: '<Relationships/>' },
    { name: part, content: '<w:document/>' },
  ];
}

export async function makeOffice(kind: 'docx' | 'pptx', more: ZipEntry[] = []): Promise<Buffer> {
  return await makeZip([...officeEntries(kind), ...more]);
}
