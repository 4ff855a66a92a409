'use client';

import { useTranslations } from 'next-intl';
import { type ComponentProps, useId } from 'react';
import { TextField } from '#components/ui/text-field';
import type { PercentRegion } from './region.ts';

const parts = ['x', 'y', 'width', 'height'] as const;

interface RegionFieldsProps {
  /** Null: an empty row, for who works without scripts or with the keyboard alone. */
  region: PercentRegion | null;
  number: number;
  onChange: (region: PercentRegion) => void;
}

/** A region as four numbers. */
export function RegionFields({ region, number, onChange }: RegionFieldsProps) {
  const t = useTranslations('regions');
  const id = useId();
  const change = (part: (typeof parts)[number], text: string) => {
    const value = Number(text);
    if (text !== '' && Number.isFinite(value))
      onChange({ ...(region ?? { x: 0, y: 0, width: 100, height: 100 }), [part]: value });
  };
  const control = (part: (typeof parts)[number]): Partial<ComponentProps<typeof TextField>> =>
    region
      ? { value: region[part], onChange: ({ currentTarget }) => change(part, currentTarget.value) }
      : { defaultValue: '', onBlur: ({ currentTarget }) => change(part, currentTarget.value) };
  return (
    <fieldset className="region-fields">
      <legend>{t('region', { number })}</legend>
      {parts.map((part) => (
        <TextField
          // A row that is filled from the picture is another control than one that is typed into.
          key={`${part} ${region === null}`}
          id={`${id}-${part}`}
          name={part}
          type="number"
          inputMode="decimal"
          min={0}
          max={100}
          step={0.1}
          label={t(part)}
          {...control(part)}
        />
      ))}
    </fieldset>
  );
}
