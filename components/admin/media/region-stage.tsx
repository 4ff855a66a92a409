'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { PictureView } from '#lib/media/picture-view';
import { classNames } from '../../ui/class-names.ts';
import { largestJpeg } from './largest-jpeg.ts';
import { type PercentRegion, spanned, steppedBy } from './region.ts';

interface RegionStageProps {
  picture: PictureView;
  regions: PercentRegion[];
  /** `keep`: what is outside of the region is dimmed; `hide`: what is inside. */
  effect: 'keep' | 'hide';
  onDraw: (region: PercentRegion, isFirst: boolean) => void;
  onChange: (index: number, region: PercentRegion) => void;
}

/** The picture, on which regions are drawn with the mouse or a finger, and moved with the keyboard. */
export function RegionStage({ picture, regions, effect, onDraw, onChange }: RegionStageProps) {
  const t = useTranslations('regions');
  const stage = useRef<HTMLDivElement>(null);
  const start = useRef<{ x: number; y: number } | null>(null);
  const isFirst = useRef(true);

  const pointOf = ({ clientX, clientY }: PointerEvent) => {
    const box = stage.current?.getBoundingClientRect();
    if (!box) return { x: 0, y: 0 };
    return { x: ((clientX - box.left) / box.width) * 100, y: ((clientY - box.top) / box.height) * 100 };
  };
  const begin = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    stage.current?.setPointerCapture(event.pointerId);
    start.current = pointOf(event);
    isFirst.current = true;
  };
  const draw = (event: PointerEvent<HTMLDivElement>) => {
    if (!start.current) return;
    const point = pointOf(event);
    const isSmall = Math.hypot(point.x - start.current.x, point.y - start.current.y) < 1;
    if (isFirst.current && isSmall) return;
    onDraw(spanned(start.current, point), isFirst.current);
    isFirst.current = false;
  };
  const end = () => {
    start.current = null;
  };
  const step = (event: KeyboardEvent, index: number, region: PercentRegion) => {
    const stepped = steppedBy(region, event.key, event.shiftKey);
    if (!stepped) return;
    event.preventDefault();
    onChange(index, stepped);
  };
  const { src, width, height } = largestJpeg(picture);
  return (
    <div
      ref={stage}
      className={classNames('stage', `stage-${effect}`)}
      onPointerDown={begin}
      onPointerMove={draw}
      onPointerUp={end}
      onPointerCancel={end}
    >
      {/* biome-ignore lint/performance/noImgElement: the library makes its own sizes */}
      <img src={src} width={width} height={height} alt={picture.alt} draggable={false} />
      {regions.map((region, index) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: a region is its place in the list
          key={index}
          type="button"
          className="stage-region"
          style={{
            left: `${region.x}%`,
            top: `${region.y}%`,
            width: `${region.width}%`,
            height: `${region.height}%`,
          }}
          aria-label={t('region', { number: index + 1 })}
          onKeyDown={(event) => step(event, index, region)}
        />
      ))}
    </div>
  );
}
