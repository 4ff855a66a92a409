import { isId } from '#lib/core/id-shape';
import { removalPath } from '#lib/media/media-paths';

export type Query = Record<string, string | string[] | undefined>;

/** Which picture of which page an address is about; null where it names none. */
export interface RemovalPlace {
  itemId: string;
  mediumId: string;
}

export function placeOf(itemId: unknown, mediumId: unknown): RemovalPlace | null {
  return isId(itemId) && isId(mediumId) ? { itemId, mediumId } : null;
}

/** The address after a request was taken. */
export const sentPath = (locale: string, { itemId, mediumId }: RemovalPlace): string =>
  `${removalPath(locale, itemId, mediumId)}&sent=1`;
