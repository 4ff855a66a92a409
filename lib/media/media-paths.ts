/** The public path of a stored file; it answers only while a grant stands. */
export const mediaPath = (name: string): string => `/media/${name}`;

/** The desk's path of a stored file, whether or not it is public. */
export const deskFilePath = (locale: string, name: string): string => `/${locale}/admin/media/files/${name}`;

/** The name of a stored original: its base is no medium's and is never granted. */
export const originalFileName = (baseName: string): string => `${baseName}-original`;

/** The name of a stored document. */
export const documentFileName = (baseName: string, kind: string): string => `${baseName}-file.${kind}`;

/** The name of a sealed consent paper: no public path can lead to it. */
export const consentPaperName = (baseName: string): string => `${baseName}-consent`;

/** The name of a share card's file. */
export const shareCardName = (baseName: string): string => `${baseName}-card.jpg`;

/** The card of pages that have none of their own. */
export const defaultCardPath = '/card-default.jpg';

/** Where anybody may ask that a picture be removed from a page. */
export const removalPath = (locale: string, itemId: string, mediumId: string): string =>
  `/${locale}/removal?page=${itemId}&picture=${mediumId}`;
