import 'server-only';
import { type Language, languages } from '#lib/core/languages';
import type { Prisma } from '#lib/platform/db/client';
import type { LibraryCard } from '../library-view.ts';
import { deskFilePath } from '../media-paths.ts';
import { documentKindOf, obstacleOf } from '../medium.ts';
import { standingFields } from '../medium-view.ts';

export const cardFields = {
  ...standingFields,
  id: true,
  fileName: true,
  originalName: true,
  width: true,
  height: true,
  bytes: true,
  isDecorative: true,
  createdAt: true,
  texts: { select: { language: true, alt: true } },
  variants: {
    where: { format: 'jpg' },
    orderBy: { width: 'asc' },
    select: { name: true, width: true },
  },
} as const satisfies Prisma.MediumSelect;

export type CardRow = Prisma.MediumGetPayload<{ select: typeof cardFields }>;

/** Wide enough for the grid on a sharp screen. */
const thumbWidth = 480;

export function thumbPathOf(variants: { name: string; width: number }[], locale: Language): string | null {
  const thumb = variants.find(({ width }) => width >= thumbWidth) ?? variants.at(-1);
  return thumb ? deskFilePath(locale, thumb.name) : null;
}

/** A card for an officer who reads `locale`; `now` is the database's. */
export function toLibraryCard(row: CardRow, locale: Language, now: Date): LibraryCard {
  const texts = { ky: '', ru: '', en: '' };
  for (const { language, alt } of row.texts) texts[language] = alt;
  const isTold = row.kind === 'picture' && row.isDecorative;
  return {
    mediumId: row.id,
    kind: row.kind,
    name: texts[locale] || texts.ru || texts.ky || texts.en || row.fileName,
    thumbPath: thumbPathOf(row.variants, locale),
    width: row.width,
    height: row.height,
    bytes: row.bytes,
    documentKind: row.kind === 'document' ? documentKindOf(row.originalName) : null,
    isDecorative: row.isDecorative,
    texts,
    lacking: isTold ? [] : languages.filter((language) => texts[language].trim() === ''),
    obstacle: obstacleOf(row, now),
    addedAt: row.createdAt.toISOString(),
  };
}
