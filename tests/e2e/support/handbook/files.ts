import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import sharp from 'sharp';
import { bodyTexts } from './story.ts';

const drawing = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 1200 800">
    <rect width="1200" height="800" fill="#eaf1f4"/><rect y="600" width="1200" height="200" fill="#d9c7a8"/>
    <rect x="90" y="120" width="300" height="220" rx="12" fill="#bfdcec" stroke="#fff" stroke-width="16"/>
    <rect x="860" y="300" width="260" height="300" fill="#b7794c"/>
    <path d="M880 330h220M880 420h220M880 510h220" stroke="#8d5a37" stroke-width="14"/>
    <path d="M890 345h30v65h-30zM930 355h24v55h-24zM965 345h34v65h-34z" fill="#c8483f"/>
    <path d="M900 435h40v65h-40zM952 445h26v55h-26z" fill="#2f6c8f"/>${inner}</svg>`;

const girl = `<circle cx="600" cy="360" r="120" fill="#f3cfae"/>
  <path d="M478 350a122 122 0 0 1 244 0q-122-64-244 0z" fill="#e5ac1c"/>
  <circle cx="560" cy="372" r="11" fill="#33261c"/><circle cx="640" cy="372" r="11" fill="#33261c"/>
  <path d="M556 420q44 40 88 0" fill="none" stroke="#8b3d30" stroke-width="9" stroke-linecap="round"/>
  <path d="M600 480c-120 0-160 90-170 240h340c-10-150-50-240-170-240z" fill="#3f7f6d"/>`;

/** A drawing in which a child could be recognised, if it were one. */
export function drawChild(): Promise<Buffer> {
  return sharp(Buffer.from(drawing(girl)))
    .jpeg({ quality: 85 })
    .toBuffer();
}

const drawRoom = (): Promise<Buffer> =>
  sharp(Buffer.from(drawing('')))
    .png()
    .toBuffer();

/** The Word file that arrives in the afternoon: Russian words, a picture, and a comment that nobody should publish. */
export async function writeWordFile(): Promise<Buffer> {
  const [lead = '', heading = '', first = '', second = '', third = '', end = ''] = bodyTexts.map(
    ({ ru }) => ru,
  );
  const item = (text: string) => new Paragraph({ text, bullet: { level: 0 } });
  const remark = new Paragraph('Проверить часы работы!');
  const document = new Document({
    comments: { children: [{ id: 0, author: 'Пресс-служба', date: new Date(0), children: [remark] }] },
    sections: [
      {
        children: [
          new Paragraph(lead),
          new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
          ...[item(first), item(second), item(third)],
          new Paragraph({
            children: [
              new CommentRangeStart(0),
              new TextRun(end),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
            ],
          }),
          new Paragraph({
            children: [
              new ImageRun({
                type: 'png',
                data: await drawRoom(),
                transformation: { width: 480, height: 320 },
              }),
            ],
          }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
