/** The public path of a stored file; it answers only while a grant stands. */
export const mediaPath = (name: string): string => `/media/${name}`;

/** The name of a stored original: its base is no medium's and is never granted. */
export const originalFileName = (baseName: string): string => `${baseName}-original`;

/** The name of a share card's file. */
export const shareCardName = (baseName: string): string => `${baseName}-card.jpg`;

/** The card of pages that have none of their own. */
export const defaultCardPath = '/card-default.jpg';
