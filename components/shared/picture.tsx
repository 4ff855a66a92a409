import type { PictureSource, PictureView } from '#lib/media/picture-view';

/** A ratio that the picture is cut to around its focus; `natural` shows it whole. */
export type PictureRatio = '16:9' | '3:2' | 'natural';

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

function sides(ratio: PictureRatio, picture: PictureView): readonly [number, number] {
  switch (ratio) {
    case '16:9':
      return [16, 9];
    case '3:2':
      return [3, 2];
    case 'natural':
      return [picture.width / 100, picture.height / 100];
  }
}

/** Takes no room to speak of without our styles; with them it is as wide as the picture, and as high. */
function Spacer({ ratio, picture }: { ratio: PictureRatio; picture: PictureView }) {
  const [width, height] = sides(ratio, picture);
  return <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true" />;
}

/**
 * A picture of ours in all its formats. An empty drawing of the same ratio keeps its room free in browsers without
 * `aspect-ratio`, and needs no inline style, which the pages' policy forbids.
 */
export function Picture({ picture, sizes, priority = false, ratio = 'natural' }: PictureProps) {
  const jpegs = picture.sources.filter((source) => source.format === 'jpg');
  const fallback = jpegs.find((source) => source.width >= 640) ?? jpegs.at(-1);
  if (!fallback) return null;
  return (
    <span className="picture">
      <Spacer ratio={ratio} picture={picture} />
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
          width={fallback.width}
          height={Math.round((fallback.width * picture.height) / picture.width)}
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
