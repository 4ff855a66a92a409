import 'server-only';
import type { Language } from '#lib/core/languages';
import type { Database } from '#lib/platform/db/client';
import { mediaPath } from './media-paths.ts';
import type { PictureView } from './picture-view.ts';

const pictureFields = (language: Language) =>
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
  }) as const;

export interface ShownPictures {
  /** By medium id. */
  pictures: Map<string, PictureView>;
  /** The base names to be granted. */
  baseNames: string[];
}

/**
 * The pictures with these ids as pages show them in a language. The caller has found the ids in a publication that the
 * public may see; what does not exist is left out.
 */
export async function findPictures(
  database: Database,
  ids: string[],
  language: Language,
): Promise<ShownPictures> {
  if (ids.length === 0) return { pictures: new Map(), baseNames: [] };
  const media = await database.medium.findMany({
    where: { id: { in: ids }, kind: 'picture' },
    select: pictureFields(language),
  });
  const pictures = new Map<string, PictureView>();
  for (const medium of media) {
    const text = medium.texts[0];
    pictures.set(medium.id, {
      alt: medium.isDecorative ? '' : (text?.alt ?? ''),
      credit: text?.credit || null,
      width: medium.width ?? 0,
      height: medium.height ?? 0,
      sources: medium.variants.map(({ width, format, name }) => ({ width, format, src: mediaPath(name) })),
      focus: { x: medium.focusX, y: medium.focusY },
    });
  }
  return { pictures, baseNames: media.map((medium) => medium.baseName) };
}
