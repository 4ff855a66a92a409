'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button';

interface RowButtonsProps {
  /** What the row is about, for whoever does not see it. */
  name: string;
  onUp: (() => void) | null;
  onRemove: () => void;
}

/** Moves a row of a list up, or takes it away. */
export function RowButtons({ name, onUp, onRemove }: RowButtonsProps) {
  const t = useTranslations('editor.rows');
  return (
    <div className="button-row">
      {onUp ? (
        <Button kind="quiet" onClick={onUp} aria-label={t('upNamed', { name })}>
          {t('up')}
        </Button>
      ) : null}
      <Button kind="quiet" onClick={onRemove} aria-label={t('removeNamed', { name })}>
        {t('remove')}
      </Button>
    </div>
  );
}

/** A list with one of its entries changed. */
export function withEntry<Entry>(entries: readonly Entry[], index: number, entry: Entry): Entry[] {
  return entries.map((one, position) => (position === index ? entry : one));
}

export function withoutEntry<Entry>(entries: readonly Entry[], index: number): Entry[] {
  return entries.filter((_, position) => position !== index);
}

/** A list with one of its entries one place earlier. */
export function movedUp<Entry>(entries: readonly Entry[], index: number): Entry[] {
  const [moved] = entries.slice(index, index + 1);
  if (moved === undefined || index === 0) return [...entries];
  const rest = withoutEntry(entries, index);
  return [...rest.slice(0, index - 1), moved, ...rest.slice(index - 1)];
}
