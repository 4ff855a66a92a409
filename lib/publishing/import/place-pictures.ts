import type { Block } from '../body/body.ts';
import type { ImportedPicture, ImportedText } from './imported.ts';

/** As many as a body takes. */
const mostBlocks = 2_000;

/**
 * Puts the pictures of an imported text that are in the library by now where they stood. `mediumOf` gives null for those that
 * are not; they come back, as do those for which a body has no room left.
 */
export function placePictures(
  { blocks, pictures }: Pick<ImportedText, 'blocks' | 'pictures'>,
  mediumOf: (picture: ImportedPicture) => string | null,
  newBlockId: () => string,
): { blocks: Block[]; absent: ImportedPicture[] } {
  const waiting = new Map<string | null, ImportedPicture[]>();
  for (const picture of pictures) {
    const { afterBlockId } = picture;
    waiting.set(afterBlockId, [...(waiting.get(afterBlockId) ?? []), picture]);
  }
  const absent: ImportedPicture[] = [];
  let room = mostBlocks - blocks.length;
  const after = (id: string | null): Block[] =>
    (waiting.get(id) ?? []).flatMap((picture): Block[] => {
      const mediumId = mediumOf(picture);
      if (mediumId === null || room === 0) {
        absent.push(picture);
        return [];
      }
      room -= 1;
      return [{ type: 'picture', attrs: { id: newBlockId(), mediumId, caption: picture.caption } }];
    });
  const placed = [after(null), ...blocks.map((block) => [block, ...after(block.attrs.id)])].flat();
  return { blocks: placed, absent };
}
