import type { Language } from '#lib/core/languages';
import type { Prisma } from '#lib/platform/db/client';
import type { DocumentView } from './document-view.ts';
import { mediaPath } from './media-paths.ts';
import { documentKindOf } from './medium.ts';
import type { PictureView } from './picture-view.ts';

/** What decides whether the public may see a medium; see obstacleOf. */
export const standingFields = {
  kind: true,
  takenDownAt: true,
  childAnswer: true,
  consents: { where: { withdrawnAt: null }, select: { validUntil: true } },
} as const satisfies Prisma.MediumSelect;

export const pictureFields = (language: Language) =>
  ({
    id: true,
    baseName: true,
    isDecorative: true,
    width: true,
    height: true,
    focusX: true,
    focusY: true,
    texts: { where: { language }, select: { alt: true, credit: true } },
    variants: { orderBy: { width: 'asc' }, select: { width: true, format: true, name: true } },
  }) as const satisfies Prisma.MediumSelect;

type PictureRow = Prisma.MediumGetPayload<{ select: ReturnType<typeof pictureFields> }>;

/** A picture for a page; `pathOf` says where its files are fetched from: what readers use where it is left out. */
export function toPictureView(row: PictureRow, pathOf: (name: string) => string = mediaPath): PictureView {
  const text = row.texts[0];
  return {
    alt: row.isDecorative ? '' : (text?.alt ?? ''),
    credit: text?.credit || null,
    width: row.width ?? 0,
    height: row.height ?? 0,
    sources: row.variants.map(({ width, format, name }) => ({ width, format, src: pathOf(name) })),
    focus: { x: row.focusX, y: row.focusY },
  };
}

export const documentFields = (language: Language) =>
  ({
    id: true,
    baseName: true,
    originalName: true,
    fileName: true,
    bytes: true,
    language: true,
    createdAt: true,
    texts: { where: { language }, select: { alt: true } },
  }) as const satisfies Prisma.MediumSelect;

type DocumentRow = Prisma.MediumGetPayload<{ select: ReturnType<typeof documentFields> }>;

/** A document for a page; `pathOf` as for pictures. */
export function toDocumentView(row: DocumentRow, pathOf: (name: string) => string = mediaPath): DocumentView {
  return {
    title: row.texts[0]?.alt || row.fileName,
    language: row.language,
    kind: documentKindOf(row.originalName),
    bytes: row.bytes,
    addedAt: row.createdAt.toISOString(),
    href: pathOf(row.originalName),
  };
}
