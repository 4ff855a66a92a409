'use client';

import { useTranslations } from 'next-intl';
import type { PickerProps } from './dialogs/medium-dialog.tsx';

/** Chooses from the library. */
export function MediumPicker({ kind }: PickerProps) {
  const t = useTranslations('editor.medium');
  return <p>{t(`none.${kind}`)}</p>;
}
