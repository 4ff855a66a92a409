'use client';

import { useTranslations } from 'next-intl';
import { type MouseEvent, useEffect, useState } from 'react';
import { TextField } from '#components/ui/text-field';
import type { PictureView } from '#lib/media/picture-view';
import { largestJpeg } from './largest-jpeg.ts';

const percentOf = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 1_000) / 10;

/** What must stay in sight when the picture is cut: clicked in it, or given in numbers. */
export function FocusFields({ picture }: { picture: PictureView }) {
  const t = useTranslations('words');
  const [focus, setFocus] = useState({ x: percentOf(picture.focus.x), y: percentOf(picture.focus.y) });
  // Its place is drawn by a script: the desk's policy allows no style in the page itself.
  const [isShown, setShown] = useState(false);
  useEffect(() => setShown(true), []);
  const put = (event: MouseEvent<HTMLButtonElement>) => {
    // A key that presses the button has no place in the picture.
    if (event.detail === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    setFocus({
      x: percentOf((event.clientX - box.left) / box.width),
      y: percentOf((event.clientY - box.top) / box.height),
    });
  };
  const { src, width, height } = largestJpeg(picture);
  const coordinate = (axis: 'x' | 'y', label: string) => (
    <TextField
      id={`focus.${axis}`}
      name={`focus.${axis}`}
      type="number"
      inputMode="decimal"
      min={0}
      max={100}
      step={0.1}
      label={label}
      value={focus[axis]}
      onChange={({ currentTarget }) => setFocus({ ...focus, [axis]: Number(currentTarget.value) })}
    />
  );
  return (
    <fieldset className="field focus-fields">
      <legend>{t('focus')}</legend>
      <p className="field-hint">{t('focusHint')}</p>
      <button type="button" className="stage stage-focus" onClick={put} tabIndex={-1} aria-hidden="true">
        {/* biome-ignore lint/performance/noImgElement: the library makes its own sizes */}
        <img src={src} width={width} height={height} alt="" draggable={false} />
        {isShown ? (
          <span className="stage-point" style={{ left: `${focus.x}%`, top: `${focus.y}%` }} />
        ) : null}
      </button>
      <div className="pair">
        {coordinate('x', t('focusX'))}
        {coordinate('y', t('focusY'))}
      </div>
    </fieldset>
  );
}
