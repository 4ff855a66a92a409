import type { PictureView } from '#lib/media/picture-view';

/** The largest size of a picture that every browser shows. */
export function largestJpeg({ sources, width, height }: PictureView): {
  src: string;
  width: number;
  height: number;
} {
  const jpeg = sources.filter(({ format }) => format === 'jpg').at(-1);
  const shown = jpeg?.width ?? width;
  return { src: jpeg?.src ?? '', width: shown, height: Math.round((shown * height) / Math.max(width, 1)) };
}
