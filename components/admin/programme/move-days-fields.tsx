'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button';
import { TextField } from '#components/ui/text-field';

interface MoveDaysFieldsProps {
  /** How many days later the event begins than the programme. */
  distance: number;
  onMove: (days: number) => void;
}

const most = 3_660;

/** Moves all sessions of a programme by days, at the same hours. */
export function MoveDaysFields({ distance, onMove }: MoveDaysFieldsProps) {
  const t = useTranslations('programmeDesk.move');
  const [typed, setTyped] = useState<string | null>(null);
  const days = Number(typed ?? distance);
  const isPossible = Number.isInteger(days) && days !== 0 && Math.abs(days) <= most;
  return (
    <details className="programme-part" open={distance !== 0}>
      <summary>{t('heading')}</summary>
      <TextField
        id="programme-move"
        type="number"
        min={-most}
        max={most}
        step={1}
        label={t('days')}
        hint={distance === 0 ? t('hint') : t('distance', { days: distance })}
        value={typed ?? String(distance)}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button
        disabled={!isPossible}
        onClick={() => {
          setTyped(null);
          onMove(days);
        }}
      >
        {t('button')}
      </Button>
    </details>
  );
}
