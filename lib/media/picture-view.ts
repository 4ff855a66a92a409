/** One stored size of a picture. `src` is a path on this site. */
export interface PictureSource {
  format: 'avif' | 'webp' | 'jpg';
  width: number;
  src: string;
}

/** A picture as a page shows it. */
export interface PictureView {
  /** Empty where the picture is decorative. */
  alt: string;
  credit: string | null;
  /** Pixels of the largest size: the ratio is what matters. */
  width: number;
  height: number;
  /** Narrowest first within each format. There is always a `jpg`. */
  sources: PictureSource[];
  /** From the left and from the top, 0 to 1. */
  focus: { x: number; y: number };
}
