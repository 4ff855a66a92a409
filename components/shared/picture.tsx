import type { PictureSource, PictureView } from '#lib/media/picture-view';

/** A ratio that the picture is cut to around its focus; `natural` shows it whole. */
export type PictureRatio = '3:2' | '2:1' | '1:1' | 'natural';

interface PictureProps {
  picture: PictureView;
  /** The `sizes` of the pictures: how wide it is shown, per width of the window. */
  sizes: string;
  /** Whether it is the first thing that readers see; all others are loaded when they come near. */
  priority?: boolean;
  ratio?: PictureRatio;
}

const types = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const;

const focusClasses = [
  ['object-left-top', 'object-top', 'object-right-top'],
  ['object-left', '', 'object-right'],
  ['object-left-bottom', 'object-bottom', 'object-right-bottom'],
] as const;

const third = (share: number) => Math.min(2, Math.max(0, Math.floor(share * 3)));

function focusClass({ x, y }: PictureView['focus']): string {
  return focusClasses[third(y)]?.[third(x)] ?? '';
}

function sourceSet(sources: PictureSource[]): string {
  return sources.map((source) => `${source.src} ${source.width}w`).join(', ');
}

function viewBox(ratio: PictureRatio, picture: PictureView): string {
  return ratio === 'natural' ? `0 0 ${picture.width} ${picture.height}` : `0 0 ${ratio.replace(':', ' ')}`;
}

/**
 * A picture of ours in all its formats. An empty drawing of the same ratio keeps its room free in browsers without
 * `aspect-ratio`, and needs no inline style, which the pages' policy forbids.
 */
export function Picture({ picture, sizes, priority = false, ratio = 'natural' }: PictureProps) {
  const jpegs = picture.sources.filter((source) => source.format === 'jpg');
  const fallback = jpegs[Math.floor(jpegs.length / 2)];
  if (!fallback) return null;
  return (
    <span className="picture">
      <svg viewBox={viewBox(ratio, picture)} width="1" height="1" aria-hidden="true" />
      <picture>
        {(['avif', 'webp'] as const).map((format) => {
          const sources = picture.sources.filter((source) => source.format === format);
          return sources.length > 0 ? (
            <source key={format} type={types[format]} srcSet={sourceSet(sources)} sizes={sizes} />
          ) : null;
        })}
        <img
          src={fallback.src}
          srcSet={sourceSet(jpegs)}
          sizes={sizes}
          width={picture.width}
          height={picture.height}
          alt={picture.alt}
          className={focusClass(picture.focus) || undefined}
          loading={priority ? undefined : 'lazy'}
          fetchPriority={priority ? 'high' : undefined}
          decoding="async"
        />
      </picture>
    </span>
  );
}
