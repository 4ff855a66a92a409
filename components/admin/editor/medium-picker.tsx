'use client';

import { MediaPicker } from '../media-picker/media-picker.tsx';
import type { PickerProps } from './dialogs/medium-dialog.tsx';

/** Chooses from the library. */
export function MediumPicker({ kind, onChoose }: PickerProps) {
  return (
    <MediaPicker
      kind={kind}
      onChoose={({ mediumId, title, src }) => onChoose({ mediumId, kind, title, src })}
    />
  );
}
