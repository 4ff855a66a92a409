import 'server-only';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';

/** What a share card shows. Networks crop it, so that nothing that matters lies near an edge. */
export interface CardInput {
  title: string;
  /** Above the title; null: none. */
  label: string | null;
  /** Whose card it is, below the title, with a line in smaller letters. */
  sender: string;
  senderLine: string;
  /** A JPEG; null: the portal's own ground. */
  cover: Uint8Array | null;
  /** From the left and from the top, 0 to 1. */
  focus: { x: number; y: number };
}

const cardSize = { width: 1200, height: 630 };

const coverWidth = 440;
const fontFolder = path.join('node_modules', '@fontsource', 'golos-text', 'files');
/** Satori does not look into a second file of one family: each subset is a family, and all are named. */
const subsets = ['cyrillic-ext', 'cyrillic', 'latin-ext', 'latin'] as const;
const fontFamily = subsets.map((subset) => `golos-${subset}`).join(', ');

let loadedFonts: Promise<Font[]> | undefined;

function fonts(): Promise<Font[]> {
  const load = async (subset: string, weight: 500 | 700): Promise<Font> => ({
    name: `golos-${subset}`,
    weight,
    style: 'normal',
    data: await readFile(path.join(process.cwd(), fontFolder, `golos-text-${subset}-${weight}-normal.woff`)),
  });
  loadedFonts ??= Promise.all(subsets.flatMap((subset) => [load(subset, 500), load(subset, 700)]));
  return loadedFonts;
}

type Node = { type: string; props: Record<string, unknown> };

const box = (style: Record<string, unknown>, ...children: (Node | string)[]): Node => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

function titleSize(title: string): number {
  if (title.length > 110) return 40;
  return title.length > 70 ? 46 : 56;
}

async function coverAddress(cover: Uint8Array, focus: CardInput['focus']): Promise<string> {
  const side = focus.x < 0.34 ? 'left' : 'right';
  const horizontal = focus.x >= 0.34 && focus.x <= 0.66 ? 'centre' : side;
  const cropped = await sharp(cover)
    .resize({ width: coverWidth, height: cardSize.height, fit: 'cover', position: horizontal })
    .jpeg({ quality: 82 })
    .toBuffer();
  return `data:image/jpeg;base64,${cropped.toString('base64')}`;
}

function words(input: CardInput): Node {
  const ink = '#14264b';
  return box(
    {
      flexDirection: 'column',
      flexGrow: 1,
      width: 0,
      padding: '56px 48px 48px 64px',
      justifyContent: 'space-between',
    },
    box(
      { flexDirection: 'column' },
      box({ width: 72, height: 8, backgroundColor: '#d69b20', marginBottom: 28 }),
      ...(input.label
        ? [box({ fontSize: 26, fontWeight: 500, color: '#5d6578', marginBottom: 14 }, input.label)]
        : []),
      box({ fontSize: titleSize(input.title), fontWeight: 700, lineHeight: 1.16, color: ink }, input.title),
    ),
    box(
      { flexDirection: 'column' },
      box({ fontSize: 34, fontWeight: 700, color: ink }, input.sender),
      box({ fontSize: 21, fontWeight: 500, color: '#5d6578', marginTop: 4 }, input.senderLine),
    ),
  );
}

/** Draws a card of 1200 by 630 pixels as a JPEG, under 300 kB, with the portal's own letters (Ң, Ө and Ү among them). */
export async function drawCard(input: CardInput): Promise<Buffer> {
  const address = input.cover ? await coverAddress(input.cover, input.focus) : null;
  const picture: Node[] = address
    ? [{ type: 'img', props: { src: address, width: coverWidth, height: cardSize.height } }]
    : [];
  const card = box(
    { width: '100%', height: '100%', backgroundColor: '#fbf8f1', fontFamily },
    words(input),
    ...picture,
  );
  const svg = await satori(card as never, { ...cardSize, fonts: await fonts() });
  return sharp(Buffer.from(svg)).jpeg({ quality: 82, mozjpeg: true }).toBuffer();
}
